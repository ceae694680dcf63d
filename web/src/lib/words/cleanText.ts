/** What no body may contain: see the schemas of texts. */
const FORBIDDEN = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu

/** @returns A text as a body may hold it: without control and direction characters, or blanks at its ends. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n').replace(/\t/g, ' ').replace(FORBIDDEN, '').trim()
}

/** @returns The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s*\n\s*/g, ', ')
}
