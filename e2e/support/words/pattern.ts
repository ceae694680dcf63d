/** What stands for a placeholder in a message: `{name}`, `{0, plural, …}`, `<0>` or `</0>`. */
const TAG = /^<\/?\d+\/?>/
const SIMPLE = /^\{(\w+)\}/
const BRANCHES = /^\{\w+, (?:plural|select|selectordinal),/

/**
 * Makes a message of the catalogues into a pattern for what a reader sees of it.
 * @param message In ICU's form, as translated.
 * @param values Texts of known placeholders; any text fits the others.
 * @returns The pattern's source: spaces of every kind fit each other.
 */
export function patternOf(message: string, values: Readonly<Record<string, string>> = {}): string {
  let pattern = ''
  for (let rest = message; rest !== ''; ) {
    const tag = TAG.exec(rest)?.[0]
    const [simple, name = ''] = SIMPLE.exec(rest) ?? []
    if (tag) {
      // A tag that closes itself shows something; one that is opened and closed only marks the text between.
      pattern += tag.endsWith('/>') ? '.*' : ''
      rest = rest.slice(tag.length)
    } else if (simple) {
      const value = values[name]
      pattern += value === undefined ? '.*' : literal(value)
      rest = rest.slice(simple.length)
    } else if (BRANCHES.test(rest)) {
      const end = closingBrace(rest)
      pattern += branches(rest.slice(0, end + 1), values)
      rest = rest.slice(end + 1)
    } else {
      pattern += rest[0] === '#' ? '[\\d\\s.,]+' : literal(rest[0] ?? '')
      rest = rest.slice(1)
    }
  }
  return pattern
}

/** Any of the forms that a number or a choice may call for. */
function branches(message: string, values: Readonly<Record<string, string>>): string {
  const forms: string[] = []
  for (let at = message.indexOf('{', 1); at >= 0; at = message.indexOf('{', at)) {
    const end = at + closingBrace(message.slice(at))
    forms.push(patternOf(message.slice(at + 1, end), values))
    at = end
  }
  return `(?:${forms.join('|')})`
}

/** Where the brace that stands first is closed. */
function closingBrace(text: string): number {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at
  }
  throw new Error(`A brace stays open in: ${text}`)
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}
