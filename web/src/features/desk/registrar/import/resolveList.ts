import type { Hex } from 'viem'
import { deriveNullifier } from '../../nullifier/deriveNullifier.ts'
import type { ResidentRow } from '../../residents/residentRow.ts'
import type { BadRow, ReadyRow, ResidentList } from './listRow.ts'

/** Documents in the list, and no secret to hash them with. */
export class SecretNeededError extends Error {
  override readonly name = 'SecretNeededError'
}

/**
 * Turns the rows of a file into what the contract takes. A person who stands in two lines, by document in one and by
 * nullifier in the other, is found here.
 * @param secret The registrar's; null while it was not entered.
 * @throws SecretNeededError
 */
export async function resolveList(
  rows: readonly ResidentRow[],
  secret: string | null,
): Promise<ResidentList> {
  const ready: ReadyRow[] = []
  const bad: BadRow[] = []
  const lines = new Map<Hex, number>()
  for (const { line, wallet, person, district, problems } of rows) {
    if (problems.length > 0 || !wallet || !person || district === null) {
      bad.push({ line, problems })
      continue
    }
    const nullifier = person.kind === 'nullifier' ? person.nullifier : await hash(person.document, secret)
    const before = lines.get(nullifier)
    if (before !== undefined) {
      bad.push({ line, problems: [{ kind: 'samePerson', line: before }] })
      continue
    }
    lines.set(nullifier, line)
    ready.push({ line, wallet, nullifier, district })
  }
  return { ready, bad }
}

function hash(document: string, secret: string | null): Promise<Hex> {
  if (secret === null) throw new SecretNeededError('The list names documents: enter the secret first.')
  return deriveNullifier(document, secret)
}
