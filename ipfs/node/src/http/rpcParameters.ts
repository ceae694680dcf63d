import { Refusal } from './refusal.ts'

/** For each parameter that matters, the values that ask for what the gateway does anyway. */
export type Allowed = Readonly<Record<string, readonly string[]>>

/**
 * Makes sure that a client gets what it asked for, or nothing: a parameter that asks for another form of storing is
 * refused, and those that do not matter here (`pin`, `progress`, ...) pass.
 * @throws Refusal 400
 */
export function requireParameters(query: unknown, allowed: Allowed): void {
  for (const [name, values] of Object.entries(query as Record<string, string | string[]>)) {
    const accepted = allowed[name]
    for (const value of [values].flat()) {
      if (accepted && !accepted.includes(value)) {
        throw new Refusal(400, `${name}=${value} is not done here, only ${name}=${accepted.join(' or ')}.`)
      }
    }
  }
}
