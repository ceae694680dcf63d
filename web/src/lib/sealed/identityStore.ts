import { openDatabase } from '../database/openDatabase.ts'

/** Whose identity it is: the author's own, or a department's by its number. */
export type IdentityOwner = 'author' | `department/${number}`

const database = () => openDatabase('identities')

/** @returns Secret keys kept in this browser, the one in use first; older ones still open what was sealed to them. */
export async function keptIdentities(owner: IdentityOwner): Promise<readonly string[]> {
  return (await database().get<string[]>(owner)) ?? []
}

/**
 * Keeps an identity in this browser and puts it to use; those of before are kept behind it.
 * @param identity `AGE-SECRET-KEY-1...`; see `readKeyFile` for how one is checked.
 */
export async function keepIdentity(owner: IdentityOwner, identity: string): Promise<void> {
  const before = await keptIdentities(owner)
  await database().set(owner, [identity, ...before.filter((each) => each !== identity)])
}

/** Removes all identities of an owner from this browser. */
export async function forgetIdentities(owner: IdentityOwner): Promise<void> {
  await database().remove(owner)
}

/** Keeps an identity that opens what was sealed before, without putting it to use: others may know it. */
export async function keepFormerIdentity(owner: IdentityOwner, identity: string): Promise<void> {
  const before = await keptIdentities(owner)
  if (!before.includes(identity)) await database().set(owner, [...before, identity])
}
