import { beforeAll, describe, expect, it } from 'vitest'
import { digestToCid } from '../src/cid.ts'
import { digestOf } from '../src/digest.ts'
import {
  BrokenSeal,
  InvalidBody,
  InvalidKey,
  NotForThisKey,
  TooLarge,
  WrongCommitment,
} from '../src/errors.ts'
import { MAX_IMAGE_BYTES } from '../src/limits.ts'
import type { SealedPart } from '../src/schemas/sealed.ts'
import { keysOf, newIdentity, type SealingKeys } from '../src/sealing/identity.ts'
import { keyToRecipient, recipientToKey } from '../src/sealing/recipient.ts'
import { reseal } from '../src/sealing/reseal.ts'
import { newSalt } from '../src/sealing/salt.ts'
import { type Envelope, seal } from '../src/sealing/seal.ts'
import { sealImage } from '../src/sealing/sealImage.ts'
import { unseal } from '../src/sealing/unseal.ts'
import { unsealImage } from '../src/sealing/unsealImage.ts'

let department: SealingKeys
let author: SealingKeys
let stranger: SealingKeys
let part: SealedPart
let envelope: Envelope

beforeAll(async () => {
  ;[department, author, stranger] = [await newIdentity(), await newIdentity(), await newIdentity()]
  part = {
    kind: 'sealed',
    version: 1,
    salt: newSalt(),
    name: 'Анна Ильина',
    phone: '+7 900 000-00-00',
    images: [],
  }
  envelope = await seal(part, [department.recipient, author.recipient])
})

describe('an envelope', () => {
  it('opens with each of the keys it was sealed to, and with no other', async () => {
    const { commitment } = envelope
    for (const { identity } of [department, author]) {
      expect(await unseal(envelope.bytes, { identity, commitment })).toEqual(part)
    }
    const { identity } = stranger
    await expect(unseal(envelope.bytes, { identity, commitment })).rejects.toThrow(NotForThisKey)
  })

  it('shows nothing of what is in it', () => {
    const shown = new TextDecoder().decode(envelope.bytes)
    expect(shown).not.toContain('900')
    expect(shown).not.toContain(part.salt)
  })

  it('is a block of its own, and its commitment is the hash of what is in it', async () => {
    expect(envelope.digest).toBe(await digestOf(envelope.bytes))
    expect(envelope.cid).toBe(digestToCid(envelope.digest))
    const again = await seal(part, [department.recipient])
    expect(again.commitment).toBe(envelope.commitment)
    expect(again.digest).not.toBe(envelope.digest)
    const salted = await seal({ ...part, salt: newSalt() }, [department.recipient])
    expect(salted.commitment).not.toBe(envelope.commitment)
  })

  it('does not open once any of its parts is changed', async () => {
    const { identity } = department
    const { commitment } = envelope
    const end = envelope.bytes.length - 1
    // The last byte is the text's; the one before the header's end belongs to the header's authentication.
    const headerEnd = new TextDecoder('latin1').decode(envelope.bytes).indexOf('\n---') + 20
    for (const place of [end, headerEnd]) {
      const changed = envelope.bytes.slice()
      changed[place] = (changed[place] as number) ^ 1
      await expect(unseal(changed, { identity, commitment })).rejects.toThrow(BrokenSeal)
    }
    const cut = envelope.bytes.slice(0, -1)
    await expect(unseal(cut, { identity, commitment })).rejects.toThrow(BrokenSeal)
    await expect(unseal(new Uint8Array(), { identity, commitment })).rejects.toThrow(BrokenSeal)
  })

  it('with another content than was committed to is not used', async () => {
    const other = await seal({ ...part, phone: '+7 900 111-11-11' }, [department.recipient])
    const options = { identity: department.identity, commitment: envelope.commitment }
    const error = await unseal(other.bytes, options).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(WrongCommitment)
    expect(error).toMatchObject({ expected: envelope.commitment, actual: other.commitment })
  })

  it('is not made of what the schema forbids, or of too much', async () => {
    const { recipient } = author
    await expect(seal({ ...part, salt: '0x12' } as SealedPart, [recipient])).rejects.toThrow(InvalidBody)
    const everybody = await Promise.all(Array.from({ length: 3_000 }, () => newIdentity()))
    const all = everybody.map(({ recipient }) => recipient)
    await expect(seal(part, all)).rejects.toThrow(TooLarge)
  })
})

describe('sealing anew', () => {
  it('keeps the commitment, opens for the new department and the author, and locks the old department out', async () => {
    const next = await newIdentity()
    const { commitment } = envelope
    const renewed = await reseal(envelope.bytes, {
      identity: department.identity,
      commitment,
      recipients: [next.recipient, author.recipient],
    })
    expect(renewed.commitment).toBe(commitment)
    for (const { identity } of [next, author]) {
      expect(await unseal(renewed.bytes, { identity, commitment })).toEqual(part)
    }
    const { identity } = department
    await expect(unseal(renewed.bytes, { identity, commitment })).rejects.toThrow(NotForThisKey)
  })

  it('does not pass on what its author did not write', async () => {
    const other = await seal({ ...part, name: 'Пётр' }, [department.recipient])
    const recipients = [stranger.recipient]
    const options = { identity: department.identity, commitment: envelope.commitment, recipients }
    await expect(reseal(other.bytes, options)).rejects.toThrow(WrongCommitment)
  })
})

describe('a sealed photograph', () => {
  const photo = Uint8Array.from({ length: 5_000 }, (_, i) => i % 251)

  it("opens with the appeal's own key alone", async () => {
    const { identity } = await newIdentity()
    const sealed = await sealImage(photo, identity)
    expect(sealed.digest).toBe(await digestOf(sealed.bytes))
    expect(await unsealImage(sealed.bytes, identity)).toEqual(photo)
    await expect(unsealImage(sealed.bytes, department.identity)).rejects.toThrow(NotForThisKey)
  })

  it('fits into one block or is refused', async () => {
    const { identity } = await newIdentity()
    const full = sealImage(new Uint8Array(MAX_IMAGE_BYTES), identity)
    await expect(full).rejects.toMatchObject({ code: 'TooLarge', limit: MAX_IMAGE_BYTES })
    const sealed = await sealImage(new Uint8Array(MAX_IMAGE_BYTES - 1_000), identity)
    expect(sealed.bytes.length).toBeLessThanOrEqual(MAX_IMAGE_BYTES)
  })
})

describe('keys', () => {
  it('are written as contracts hold them and as age does', () => {
    const key = recipientToKey(department.recipient)
    expect(key).toMatch(/^0x[0-9a-f]{64}$/)
    expect(keyToRecipient(key)).toBe(department.recipient)
    expect(keyToRecipient(key.toUpperCase().replace('0X', '0x'))).toBe(department.recipient)
  })

  it('give their pair back from the secret', async () => {
    expect(await keysOf(author.identity)).toEqual(author)
  })

  it.each(['', 'age1', `age1${'q'.repeat(58)}`, 'age1tag1qwe', 'AGE1XVZ2MCG7JE2GGEJDKQ'])(
    'are not the recipient "%s"',
    async (recipient) => {
      expect(() => recipientToKey(recipient)).toThrow(InvalidKey)
      await expect(seal(part, [recipient])).rejects.toThrow(InvalidKey)
    },
  )

  it('are not zero, short, or a point that keeps no secret', async () => {
    for (const key of [`0x${'0'.repeat(64)}`, '0x12', 'key']) {
      expect(() => keyToRecipient(key)).toThrow(InvalidKey)
    }
    const lowOrder = keyToRecipient(`0x01${'0'.repeat(62)}`)
    await expect(seal(part, [lowOrder])).rejects.toThrow(InvalidKey)
  })

  it('do not show a mistaken secret in the error', async () => {
    const mistaken = `${author.identity.slice(0, -1)}${author.identity.endsWith('Q') ? 'P' : 'Q'}`
    const error = await keysOf(mistaken).catch((error: unknown) => error as Error)
    expect(error).toBeInstanceOf(InvalidKey)
    expect(String(error)).not.toContain(mistaken)
    const { commitment } = envelope
    await expect(unseal(envelope.bytes, { identity: mistaken, commitment })).rejects.toThrow(InvalidKey)
  })
})
