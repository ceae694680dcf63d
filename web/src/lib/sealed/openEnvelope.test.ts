import type { SealedPart } from '@initiative-citizen/ipfs/schemas/sealed'
import { newIdentity } from '@initiative-citizen/ipfs/sealing/identity'
import { recipientToKey } from '@initiative-citizen/ipfs/sealing/recipient'
import { newSalt } from '@initiative-citizen/ipfs/sealing/salt'
import { seal } from '@initiative-citizen/ipfs/sealing/seal'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { NoKeyHereError, openEnvelope } from './openEnvelope.ts'
import { sealAnew } from './sealAnew.ts'

const part: SealedPart = {
  kind: 'sealed',
  version: 1,
  salt: newSalt(),
  phone: '+7 900 000-00-00',
  images: [],
}
const GATEWAYS = ['https://gateway.example']
const serve = (bytes: Uint8Array<ArrayBuffer>) => vi.stubGlobal('fetch', async () => new Response(bytes))

afterEach(() => vi.unstubAllGlobals())

describe('opening an envelope', () => {
  it('tries every key of the browser', async () => {
    const [department, author, stranger] = await Promise.all([newIdentity(), newIdentity(), newIdentity()])
    const envelope = await seal(part, [department.recipient, author.recipient])
    const sealed = { envelope: envelope.digest, commitment: envelope.commitment }
    serve(envelope.bytes)
    expect(await openEnvelope(sealed, [stranger.identity, author.identity], GATEWAYS)).toEqual(part)
    await expect(openEnvelope(sealed, [stranger.identity], GATEWAYS)).rejects.toBeInstanceOf(NoKeyHereError)
    await expect(openEnvelope(sealed, [], GATEWAYS)).rejects.toBeInstanceOf(NoKeyHereError)
  })

  it('seals anew for another department and the author, with the same commitment', async () => {
    const [former, present, author] = await Promise.all([newIdentity(), newIdentity(), newIdentity()])
    const before = await seal(part, [former.recipient, author.recipient])
    const after = await sealAnew(part, recipientToKey(present.recipient), author.recipient)
    expect(after.commitment).toBe(before.commitment)
    const sealed = { envelope: after.digest, commitment: before.commitment }
    serve(after.bytes)
    expect(await openEnvelope(sealed, [present.identity], GATEWAYS)).toEqual(part)
    expect(await openEnvelope(sealed, [author.identity], GATEWAYS)).toEqual(part)
    await expect(openEnvelope(sealed, [former.identity], GATEWAYS)).rejects.toBeInstanceOf(NoKeyHereError)
  })
})
