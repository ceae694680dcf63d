/** Russian has three plural forms for whole numbers, and one for fractions. */
const FORMS = ['one', 'few', 'many', 'other']

/**
 * What is wrong with a Russian translation, by its form alone.
 * @param english The source, in ICU's message format.
 * @returns What it lacks; undefined when all is well.
 */
export function translationProblem(english: string, russian: string): string | undefined {
  if (russian === '') return 'is not translated'
  const lacks = names(english).find((name) => !names(russian).includes(name))
  if (lacks) return `lacks ${lacks} in its translation`
  const invents = names(russian).find((name) => !names(english).includes(name))
  if (invents) return `has no ${invents} to show in its translation`
  if (!english.includes(', plural,')) return undefined
  const form = FORMS.find((each) => !russian.includes(`${each} {`))
  return form && `lacks the plural form "${form}" in its translation`
}

/** Placeholders and tags: `{amount}`, `{0}`, `<0>`, `<0/>`. */
function names(message: string): string[] {
  const found = message.match(/\{\w+(?=[,}])|<\/?\d+\/?>/g) ?? []
  return found.map((name) => (name.startsWith('{') ? `${name}}` : name))
}
