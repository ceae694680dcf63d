import { keysOf } from '@initiative-citizen/ipfs/sealing/identity'

const IDENTITY = /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/g

/** What was chosen holds no secret key of age. */
export class NoKeyInFileError extends Error {
  override readonly name = 'NoKeyInFileError'
}

/**
 * Writes identities as age's own key files are written, so that any program of age opens with them too.
 * @param about One line on whose they are.
 */
export async function writeKeyFile(identities: readonly string[], about: string): Promise<string> {
  const blocks = await Promise.all(
    identities.map(async (identity) => `# public key: ${(await keysOf(identity)).recipient}\n${identity}\n`),
  )
  return `# ${about}\n${blocks.join('')}`
}

/**
 * Reads what `writeKeyFile` or age-keygen wrote.
 * @returns The identities, in their order.
 * @throws NoKeyInFileError, InvalidKey
 */
export async function readKeyFile(text: string): Promise<string[]> {
  const found = [...new Set(text.match(IDENTITY) ?? [])]
  if (found.length === 0) throw new NoKeyInFileError('There is no secret key in this file.')
  await Promise.all(found.map(keysOf))
  return found
}
