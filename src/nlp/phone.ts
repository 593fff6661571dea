// Telephone numbers. The numbering plans of all countries take 100 kB, which few replies need.
type Library = typeof import('libphonenumber-js/min')

let library: Library | undefined

/** To be awaited before `phoneOf`. */
export async function loadPhones(): Promise<void> {
  library ??= await import('libphonenumber-js/min')
}

/** A number that one can be called by, as `+79123456789`; Russian or American when no country is said. */
export function phoneOf(text: string): string | undefined {
  if (!library) throw new Error('loadPhones has not been awaited')
  for (const country of text.startsWith('+') ? [undefined] : (['RU', 'US'] as const)) {
    const phone = library.parsePhoneNumberFromString(text, country)
    if (phone?.isValid()) return phone.number
  }
  return undefined
}

/** «8-800», "1-888": free for those who call, so a company's. */
export const isTollFree = (phone: string): boolean => /^\+(?:7800|1(?:800|833|844|855|866|877|888)|\d\d800)/.test(phone)
