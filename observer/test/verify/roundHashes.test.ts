import { ballotTypedData } from '@initiative-citizen/contracts/signed-ballot'
import { enrolmentTypedData } from '@initiative-citizen/contracts/signed-enrolment'
import fc from 'fast-check'
import { hashTypedData, toHex } from 'viem'
import { expect, it } from 'vitest'
import { RoundHashes } from '../../src/verify/signatures/roundHashes.ts'

const ROUND = { address: `0x${'ab'.repeat(20)}`, chainId: 31_337 } as const
const hashes = new RoundHashes(ROUND.address, ROUND.chainId)

it('a ballot is hashed as any wallet would', () => {
  const line = fc.record({
    project: fc.integer({ min: 0, max: 255 }),
    amount: fc.bigInt({ min: 0n, max: 2n ** 48n - 1n }),
  })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 65_535 }), fc.array(line, { maxLength: 10 }), (sequence, lines) => {
      expect(hashes.ballot(sequence, lines)).toBe(hashTypedData(ballotTypedData({ sequence, lines }, ROUND)))
    }),
  )
})

it('an enrolment is hashed as any wallet would', () => {
  const words = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => toHex(bytes))
  fc.assert(
    fc.property(words, (terms) => {
      expect(hashes.enrolment(terms)).toBe(hashTypedData(enrolmentTypedData(terms, ROUND)))
    }),
  )
})
