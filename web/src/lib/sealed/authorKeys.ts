import { keysOf, newIdentity, type SealingKeys } from '@initiative-citizen/ipfs/sealing/identity'
import { keepIdentity, keptIdentities } from './identityStore.ts'

/** Two tabs, or two drafts, must not make an identity each. */
let making: Promise<SealingKeys> | undefined

/** @returns This browser's keys for sealed parts; made when they are first needed. */
export async function authorKeys(): Promise<SealingKeys> {
  const [kept] = await keptIdentities('author')
  if (kept) return keysOf(kept)
  making ??= make().finally(() => {
    making = undefined
  })
  return making
}

async function make(): Promise<SealingKeys> {
  const keys = await newIdentity()
  await keepIdentity('author', keys.identity)
  return keys
}
