import {readFileSync} from 'node:fs'
import {pageTitle} from '../config/pages.js'
import {RULE_IDS, ruleOf} from '../config/registry.js'
import {coverage} from './sources.js'

/** The rules in Markdown; links begin with `base`. */
export function rulesTable(base: string): string {
  const rows = RULE_IDS.map((id) => {
    const rule = ruleOf(id)
    const titles = `[${pageTitle(id, 'en')}](${base}${id}/en.md) | [${pageTitle(id, 'ru')}](${base}${id}/ru.md)`
    return `| \`${id}\` | ${rule?.severity} | ${rule?.preset} | ${precisionOf(id)} | ${titles} |`
  })
  return [
    '| Rule | Severity | Preset | Right | What it finds | Что находит |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows
  ].join('\n')
}

interface Figure {
  readonly right: number
  readonly of: number
}

/** How often a rule is right: on labelled cases, and on findings in real replies that were read and judged. */
export type Precision = Readonly<Record<string, {readonly cases?: Figure; readonly real?: Figure}>>

/** Measured by `npm run evaluate:precision`; for the documentation only, and not in the package. */
export const precision = (): Precision =>
  JSON.parse(readFileSync(new URL('../../fixtures/precision.json', import.meta.url), 'utf8')) as Precision

function precisionOf(id: string): string {
  const {cases, real} = precision()[id] ?? {}
  const share = (figure: Figure | undefined): string =>
    figure ? `${(figure.right / figure.of).toFixed(2)} of ${figure.of}` : '–'
  return `${share(cases)}; real ${share(real)}`
}

/** The project's README with the part between `<!-- name -->` and `<!-- /name -->` made anew. */
export function withPart(readme: string, name: string, part: string): string {
  const opening = `<!-- ${name} -->`
  const start = readme.indexOf(opening)
  const end = readme.indexOf(`<!-- /${name} -->`)
  if (start < 0 || end < start) throw new Error(`README.md needs the lines ${opening} and <!-- /${name} -->`)
  return `${readme.slice(0, start + opening.length)}\n\n${part}\n\n${readme.slice(end)}`
}

/** `rules/README.md`. */
export function rulesReadme(): string {
  return `<!-- Written by test/generated.test.ts (npm run unit -- -u). Edit the rules' pages, or src/docs/table.ts. -->
# Rules

Each rule is a folder: \`index.ts\` has the logic, \`ru.md\` and \`en.md\` have everything that is said in a language: why it
matters, the messages, the words that are looked for, bad and good replies, sources. The pages are documentation, word
lists and tests at once.

${rulesTable('')}

## Adding a rule

1. Make a folder named after the defect, in kebab-case: \`rules/<defect>/\`.
2. Write \`index.ts\` with a default export. A rule that is nothing but words is
   \`export default wordRule({severity: 'warning', since: '0.2.0'})\`; one with thought in it yields problems from
   \`defineRule({… *check({doc}) {…}})\`.
3. Write \`ru.md\` and \`en.md\` with at least three bad and three good replies each. What must be flagged in a bad reply is
   **bold**; where something is missing there is nothing bold.
4. Run \`npm run unit -- -u\`: it tests the pages and writes the list of rules, the tables and the schema anew.

## A page

| English | Russian | |
| --- | --- | --- |
| \`# Title\`, then text | the same | what the rule finds, and why it matters |
| \`## Messages\` | \`## Сообщения\` | \`- key: text with {placeholders}\`: what is there, then what to do |
| \`## Options\` | \`## Параметры\` | \`- name: what it does\` |
| \`## Words\` | \`## Слова\` | phrases, see below |
| \`## Bad\`, \`## Good\` | \`## Плохо\`, \`## Хорошо\` | replies as block quotes; a code fence of the kind \`ticket\` above one gives its ticket |
| \`## Sources\` | \`## Источники\` | \`- 001.7 (file): what it asks\` |

The fence is JSON: the fields of a ticket (\`channel\`, \`kind\`, \`customer\`, \`question\` …), and for the test also
\`message\` (the message that is expected), \`format\`, \`audience\` and \`options\`.

## How words are written

| Written | Finds | |
| --- | --- | --- |
| \`ticket\` | ticket, tickets, TICKET | any form of the word; case does not matter, ё is е |
| \`=must\` | must | this form only |
| \`(ticket\\|request)\` | either | an empty way, \`(the\\|)\`, may be missing |
| \`request ... escalate\` | request has been escalated | up to three words between |
| \`SLA\` | SLA | in capitals: only capitals match |
| \`→ a; b\` | | what to say instead |
| \`→ =a\` | | what fits as it is wherever the phrase stands: \`--fix\` writes it |
| \`  - except: …\` (\`  - кроме: …\`) | | below a phrase: where it is right after all |

## Sources

The advice that the rules carry, by source document and item.

${coverage()}
`
}
