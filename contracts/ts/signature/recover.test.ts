import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Hex, numberToHex, toHex } from 'viem'
import { privateKeyToAddress, sign } from 'viem/accounts'
import { recover as anywhere, type Signature } from './recover.ts'
import { recover as byWasm } from './recoverByWasm.ts'

const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
const word = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => toHex(bytes))
const key = fc.bigInt({ min: 1n, max: ORDER - 1n }).map(toWord)

function toWord(number: bigint): Hex {
  return numberToHex(number, { size: 32 })
}

const nobody = () => 'nobody' as const

test('a signature is recovered by either way to who signed it', async () => {
  await fc.assert(
    fc.asyncProperty(key, word, async (privateKey, hash) => {
      const { r, s, yParity } = await sign({ hash, privateKey })
      const signature = { r, s, yParity: yParity ?? 0 }
      const wallet = privateKeyToAddress(privateKey).toLowerCase()
      assert.equal(await anywhere(hash, signature), wallet)
      assert.equal(await byWasm(hash, signature), wallet)
    }),
  )
})

test('a signature is recovered by either way to the same, or nobody, whatever it is', async () => {
  const edges = [0n, 1n, ORDER - 1n, ORDER, ORDER + 1n, 2n ** 256n - 1n].map(toWord)
  const number = fc.oneof(word, fc.constantFrom(...edges))
  const yParity = fc.constantFrom(0, 1)
  await fc.assert(
    fc.asyncProperty(
      number,
      fc.record({ r: number, s: number, yParity }),
      async (hash, signature: Signature) => {
        const [one, other] = await Promise.all([
          anywhere(hash, signature).catch(nobody),
          byWasm(hash, signature).catch(nobody),
        ])
        assert.equal(other, one)
      },
    ),
    { numRuns: 300 },
  )
})
