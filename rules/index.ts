// Written by test/generated.test.ts (npm run unit -- -u) from the folders beside it. Do not edit.
import type {Rule} from '../src/core/rule.js'
import arguing from './arguing/index.js'
import boilerplate from './boilerplate/index.js'
import chatSlang from './chat-slang/index.js'
import condescension from './condescension/index.js'
import holdingReply from './holding-reply/index.js'
import jargon from './jargon/index.js'
import linkOnly from './link-only/index.js'
import missingCause from './missing-cause/index.js'
import missingEmpathy from './missing-empathy/index.js'
import missingFix from './missing-fix/index.js'
import missingNextUpdate from './missing-next-update/index.js'
import missingPrevention from './missing-prevention/index.js'
import missingSolution from './missing-solution/index.js'
import missingStatus from './missing-status/index.js'
import misspelling from './misspelling/index.js'
import repeatedWord from './repeated-word/index.js'
import shouting from './shouting/index.js'
import tooLong from './too-long/index.js'
import unansweredQuestion from './unanswered-question/index.js'
import unfilledPlaceholder from './unfilled-placeholder/index.js'
import wrongName from './wrong-name/index.js'

/** Every built-in rule by its id. */
export const rules = {
  'arguing': arguing,
  'boilerplate': boilerplate,
  'chat-slang': chatSlang,
  'condescension': condescension,
  'holding-reply': holdingReply,
  'jargon': jargon,
  'link-only': linkOnly,
  'missing-cause': missingCause,
  'missing-empathy': missingEmpathy,
  'missing-fix': missingFix,
  'missing-next-update': missingNextUpdate,
  'missing-prevention': missingPrevention,
  'missing-solution': missingSolution,
  'missing-status': missingStatus,
  'misspelling': misspelling,
  'repeated-word': repeatedWord,
  'shouting': shouting,
  'too-long': tooLong,
  'unanswered-question': unansweredQuestion,
  'unfilled-placeholder': unfilledPlaceholder,
  'wrong-name': wrongName
} as const satisfies Readonly<Record<string, Rule>>

export type RuleId = keyof typeof rules
