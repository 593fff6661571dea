/** Grammemes of proper names, in both lexicons. */
const NAMES: readonly string[] = ['Name', 'Surn', 'Patr', 'Geox', 'Orgn', 'Trad', 'Prop']

/** Is the reading that of a name: a person's, a place's, a company's? */
export const isProper = (tags: ReadonlySet<string>): boolean => NAMES.some((name) => tags.has(name))
