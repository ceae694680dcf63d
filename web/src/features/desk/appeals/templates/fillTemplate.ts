/** What a template can name, in both languages the same: `{number}` and so on. */
export const VARIABLES = ['number', 'date', 'today', 'address', 'title', 'department', 'officer'] as const

export type Variable = (typeof VARIABLES)[number]

/** What each variable stands for in one appeal; undefined where the appeal has no such thing. */
export type Values = Readonly<Record<Variable, string | undefined>>

export interface Filled {
  readonly text: string
  /** Variables that the template names and the appeal does not have: they stand as they were written. */
  readonly missing: readonly string[]
}

/**
 * Puts an appeal's own words in the place of a template's variables. Words in braces that are no variables stay as they
 * are, and what is put in is never looked through for variables again.
 */
export function fillTemplate(template: string, values: Values): Filled {
  const missing = new Set<string>()
  const text = template.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    if (!VARIABLES.some((known) => known === name)) return whole
    const value = values[name as Variable]
    if (value === undefined || value === '') {
      missing.add(name)
      return whole
    }
    return value
  })
  return { text, missing: [...missing] }
}
