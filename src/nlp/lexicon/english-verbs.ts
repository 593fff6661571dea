/*
Forms of English verbs that the dictionary lists as words of their own (sent, logged, running), and the verbs they are of.
*/

/** Tells whether a form is known. */
export type Known = (form: string) => boolean

const DOUBLED = /([b-df-hj-np-tvz])$/

/** How a verb may be spelt before -ed and -ing: log, logg-; save, sav-; try, tri-. */
function stems(verb: string): string[] {
  const doubled = verb.replace(DOUBLED, '$1$1')
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}y`]
  return verb.endsWith('e') && !/[eoy]e$/.test(verb) ? [verb.slice(0, -1), verb] : [verb, doubled]
}

/** The -ing forms of a verb, as the dictionaries spell them: traveling, travelling. */
export function gerunds(verb: string, known: Known): string[] {
  return stems(verb)
    .map((stem) => `${stem}ing`)
    .filter(known)
}

/** The -s form of a verb or the plural of a noun, as the dictionary spells it. */
export function withS(word: string, known: Known): string | undefined {
  const endings = [`${word}s`, `${word}es`, `${word.replace(/y$/, 'i')}es`]
  return endings.find(known)
}

/** Words of which `form` may be the -ed form: logged → log, loged, logge. Likeliest first. */
export function verbsOf(form: string): string[] {
  const stem = form.slice(0, -2)
  const single = /([b-df-hj-np-tvz])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  const y = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []
  return [...y, ...single, `${stem}e`, stem]
}

/** Nouns of which `form` may be the plural: deployments → deployment, activities → activity. */
export function singularsOf(form: string): string[] {
  if (form.endsWith('ies')) return [`${form.slice(0, -3)}y`, form.slice(0, -1)]
  return /(s|x|z|ch|sh)es$/.test(form) ? [form.slice(0, -2), form.slice(0, -1)] : [form.slice(0, -1)]
}
