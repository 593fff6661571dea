// Controls (C0 but \t and \n, DEL, C1), marks that turn the direction of a line, stray line separators, half characters.
const UNSAFE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu

/**
 * Text of a customer, harmless in a terminal: an escape sequence in a letter must not clear the screen of the agent who
 * checks the reply to it. ESC becomes ␛, and so on; tabs become spaces, line ends ␊.
 */
export function visible(text: string): string {
  return text.replace(/\t/g, '  ').replace(/\n/g, '␊').replace(UNSAFE, picture)
}

/** The same for a sentence that may go over several lines: they become one. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim())
}

function picture(mark: string): string {
  const code = mark.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : '\uFFFD'
}
