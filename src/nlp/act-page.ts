// Reads `ru/acts.md` and `en/acts.md`: sections of phrases in the same marks as a rule's page, but any section names.
import {UserError} from '../core/errors.js'
import type {PhraseSource} from '../core/page.js'
import type {Lang} from '../core/types.js'

const EXCEPT: Readonly<Record<Lang, string>> = {ru: 'кроме:', en: 'except:'}

/** Phrases by section. Text that is no bullet is a comment. @throws UserError with path and line */
export function readActPage(text: string, path: string, lang: Lang): Map<string, PhraseSource[]> {
  const sections = new Map<string, PhraseSource[]>()
  let section: PhraseSource[] | undefined
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const heading = /^## ([\w-]+)\s*$/.exec(line)
    if (heading) {
      if (sections.has(heading[1])) throw new UserError(`the section "${heading[1]}" is here twice`, path, index + 1)
      section = []
      sections.set(heading[1], section)
    } else if (line.startsWith('  - ')) {
      const last = section?.pop()
      const rest = line.slice(4).trim()
      if (!section || !last || !rest.startsWith(EXCEPT[lang])) {
        throw new UserError(`expected "  - ${EXCEPT[lang]} …" under a phrase`, path, index + 1)
      }
      const except = rest
        .slice(EXCEPT[lang].length)
        .split(';')
        .map((one) => one.trim())
      section.push({...last, except: [...last.except, ...except]})
    } else if (line.startsWith('- ')) {
      if (!section) throw new UserError('a phrase before the first section', path, index + 1)
      section.push({pattern: line.slice(2).trim(), instead: [], except: [], line: index + 1})
    }
  }
  return sections
}
