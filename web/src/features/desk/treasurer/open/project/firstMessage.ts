/** Finds the first sentence in a tree of a form's errors; undefined if it holds none. */
export function firstMessage(errors: unknown): string | undefined {
  if (typeof errors !== 'object' || errors === null) return undefined
  if ('message' in errors && typeof errors.message === 'string') return errors.message
  for (const [key, below] of Object.entries(errors)) {
    // A `ref` is the input itself, not an error.
    const found = key === 'ref' ? undefined : firstMessage(below)
    if (found) return found
  }
  return undefined
}
