/** A part of `npm test`: a package whose `test` script runs its tests. */
export interface TestPart {
  /** Its folder in the repository, by which it can be chosen. */
  readonly name: string
  /** Whether it wants a browser and a whole stack to look at. */
  readonly needsStack?: true
  /** Whether it computes and heeds no clock: then it runs in the shadow of the browser tests, which wait a lot. */
  readonly isPatient?: true
}

/** What is quick and what others build upon comes first. */
export const TEST_PARTS: readonly TestPart[] = [
  { name: 'ipfs', isPatient: true },
  { name: 'contracts', isPatient: true },
  { name: 'subgraph', isPatient: true },
  { name: 'ipfs/node' },
  { name: 'services/relay' },
  { name: 'observer' },
  { name: 'stack' },
  { name: 'web' },
  { name: 'e2e', needsStack: true },
]

/**
 * The parts that the user wants.
 * @param names All if there are none.
 * @throws Naming what does not exist, and what does.
 */
export function chooseParts(names: readonly string[]): readonly TestPart[] {
  const known = TEST_PARTS.map(({ name }) => name)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown) throw new Error(`There are no tests called "${unknown}": choose among ${known.join(', ')}.`)
  return names.length === 0 ? TEST_PARTS : TEST_PARTS.filter(({ name }) => names.includes(name))
}
