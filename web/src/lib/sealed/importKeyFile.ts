import { type IdentityOwner, keepIdentity } from './identityStore.ts'
import { readKeyFile } from './keyFile.ts'

/**
 * Keeps the identities of a key file in this browser; the file's first is in use from now on.
 * @returns How many the file held.
 * @throws What `readKeyFile` throws.
 */
export async function importKeyFile(owner: IdentityOwner, text: string): Promise<number> {
  const identities = await readKeyFile(text)
  for (const identity of [...identities].reverse()) await keepIdentity(owner, identity)
  return identities.length
}
