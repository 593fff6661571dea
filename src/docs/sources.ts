// Which advice of the five source documents is carried by which rule: read from the pages' Sources.
import {wholePage} from '../config/pages.js'
import {RULE_IDS} from '../config/registry.js'

/** A source document; `items` is how many numbered pieces of advice it has. */
interface Source {
  readonly number: string
  readonly about: string
  readonly items: number
}

const SOURCES: readonly Source[] = [
  {number: '000', about: 'five conditions of great technical support', items: 5},
  {number: '001', about: '15 rules of ideal customer support', items: 15},
  {number: '002', about: 'skills of support, phone and tickets', items: 0},
  {number: '003', about: 'speed against quality', items: 0},
  {number: '004', about: 'how to build a support team, channel by channel', items: 0}
]

/** `000.2a (000_….txt): …` names item 2a of source 000. */
const CITATION = /^(\d{3})(?:\.(\d+)[a-z]?)?(?: \([\w.]+\))?: ./

/** The item that a line of Sources cites, or undefined when it cites none that exists. */
export function citedItem(line: string): string | undefined {
  const [, number, item] = CITATION.exec(line) ?? []
  const source = SOURCES.find((one) => one.number === number)
  if (!source || (item !== undefined && (Number(item) < 1 || Number(item) > source.items))) return undefined
  return line.slice(0, line.search(/[ :]/))
}

/** The coverage of the sources, in Markdown: each item with its rules, and the items that have none. */
export function coverage(): string {
  const rules = new Map<string, Set<string>>()
  for (const id of RULE_IDS) {
    for (const line of wholePage(id, 'en').sources) {
      const item = citedItem(line)
      if (item !== undefined) rules.set(item, (rules.get(item) ?? new Set()).add(id))
    }
  }
  return SOURCES.map((source) => coverageOf(source, rules)).join('\n\n')
}

function coverageOf({number, about, items}: Source, rules: ReadonlyMap<string, ReadonlySet<string>>): string {
  const cited = [...rules.keys()].filter((item) => item.startsWith(number))
  cited.sort((a, b) => a.localeCompare(b, 'en', {numeric: true}))
  const links = (item: string): string[] => [...(rules.get(item) ?? [])].map((id) => `[${id}](${id}/en.md)`)
  const rows = cited.map((item) => `| ${item} | ${links(item).join(', ')} |`)
  const table = rows.length === 0 ? [] : ['', '| Item | Rules |', '| --- | --- |', ...rows]
  const all = items === 0 ? [number] : Array.from({length: items}, (_, at) => `${number}.${at + 1}`)
  const open = all.filter((item) => !cited.some((one) => one.replace(/[a-z]$/, '') === item))
  const rest = open.length === 0 ? [] : ['', `No rule yet: ${open.join(', ')}.`]
  return [`### ${number}: ${about}`, ...table, ...rest].join('\n')
}
