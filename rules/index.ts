// Written by test/generated.test.ts (npm run unit -- -u) from the folders beside it. Do not edit.
import type {Rule} from '../src/core/rule.js'
import arguing from './arguing/index.js'
import boilerplate from './boilerplate/index.js'
import chatSlang from './chat-slang/index.js'
import condescension from './condescension/index.js'
import exposedData from './exposed-data/index.js'
import hardToRead from './hard-to-read/index.js'
import holdingReply from './holding-reply/index.js'
import idiom from './idiom/index.js'
import insensitive from './insensitive/index.js'
import jargon from './jargon/index.js'
import linkOnly from './link-only/index.js'
import longSentence from './long-sentence/index.js'
import missingCause from './missing-cause/index.js'
import missingClosingCheck from './missing-closing-check/index.js'
import missingEmpathy from './missing-empathy/index.js'
import missingFix from './missing-fix/index.js'
import missingNextUpdate from './missing-next-update/index.js'
import missingPrevention from './missing-prevention/index.js'
import missingSolution from './missing-solution/index.js'
import missingStatus from './missing-status/index.js'
import misspelling from './misspelling/index.js'
import mixedAddress from './mixed-address/index.js'
import numeralAgreement from './numeral-agreement/index.js'
import officialese from './officialese/index.js'
import profanity from './profanity/index.js'
import punctuation from './punctuation/index.js'
import repeatedWord from './repeated-word/index.js'
import sentenceCapital from './sentence-capital/index.js'
import shouting from './shouting/index.js'
import singleOption from './single-option/index.js'
import strayEmoji from './stray-emoji/index.js'
import tooLong from './too-long/index.js'
import tooManyQuestions from './too-many-questions/index.js'
import unansweredQuestion from './unanswered-question/index.js'
import unexplainedAbbreviation from './unexplained-abbreviation/index.js'
import unfilledPlaceholder from './unfilled-placeholder/index.js'
import unownedMistake from './unowned-mistake/index.js'
import unrestatedQuestion from './unrestated-question/index.js'
import vagueTiming from './vague-timing/index.js'
import wrongArticle from './wrong-article/index.js'
import wrongName from './wrong-name/index.js'

/** Every built-in rule by its id. */
export const rules = {
  'arguing': arguing,
  'boilerplate': boilerplate,
  'chat-slang': chatSlang,
  'condescension': condescension,
  'exposed-data': exposedData,
  'hard-to-read': hardToRead,
  'holding-reply': holdingReply,
  'idiom': idiom,
  'insensitive': insensitive,
  'jargon': jargon,
  'link-only': linkOnly,
  'long-sentence': longSentence,
  'missing-cause': missingCause,
  'missing-closing-check': missingClosingCheck,
  'missing-empathy': missingEmpathy,
  'missing-fix': missingFix,
  'missing-next-update': missingNextUpdate,
  'missing-prevention': missingPrevention,
  'missing-solution': missingSolution,
  'missing-status': missingStatus,
  'misspelling': misspelling,
  'mixed-address': mixedAddress,
  'numeral-agreement': numeralAgreement,
  'officialese': officialese,
  'profanity': profanity,
  'punctuation': punctuation,
  'repeated-word': repeatedWord,
  'sentence-capital': sentenceCapital,
  'shouting': shouting,
  'single-option': singleOption,
  'stray-emoji': strayEmoji,
  'too-long': tooLong,
  'too-many-questions': tooManyQuestions,
  'unanswered-question': unansweredQuestion,
  'unexplained-abbreviation': unexplainedAbbreviation,
  'unfilled-placeholder': unfilledPlaceholder,
  'unowned-mistake': unownedMistake,
  'unrestated-question': unrestatedQuestion,
  'vague-timing': vagueTiming,
  'wrong-article': wrongArticle,
  'wrong-name': wrongName
} as const satisfies Readonly<Record<string, Rule>>

export type RuleId = keyof typeof rules
