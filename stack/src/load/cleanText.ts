const MAX_TITLE = 120
const MAX_TEXT = 10_000
/** What bodies forbid: control and text-direction characters, halves of surrogate pairs. */
const FORBIDDEN = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu

/** A text as a body can have it; empty when nothing is left. */
export function cleanText(text: string): string {
  return cut(text.replaceAll(/\r\n?/g, '\n').replaceAll(FORBIDDEN, ' ').normalize('NFC').trim(), MAX_TEXT)
}

/** A title as a body can have it: the given one, or the text's first sentence. */
export function titleOf(text: string, given: string | undefined): string {
  const line = cleanText(given ?? '').replaceAll(/\s+/g, ' ')
  const [sentence = text] = text.split(/(?<=[.!?…])\s|\n/, 1)
  const whole = sentence.replaceAll(/\s+/g, ' ').trim()
  return cut(line || whole.replace(/(?<!\.)\.$/, '').trim() || whole, MAX_TITLE)
}

/** Whole words, if there are any, and an ellipsis in place of the rest. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const start = text.slice(0, max - 1)
  const space = start.lastIndexOf(' ')
  const whole = space > max / 2 ? start.slice(0, space) : start
  return `${whole.replace(/[\p{Cs}]$/u, '').trimEnd()}…`
}
