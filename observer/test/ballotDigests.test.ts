import { ballotTypedData } from '@initiative-citizen/contracts/signed-ballot'
import fc from 'fast-check'
import { hashTypedData } from 'viem'
import { expect, it } from 'vitest'
import { ballotDigests } from '../src/replay/signed/ballotDigests.ts'

const ROUND = { address: `0x${'ab'.repeat(20)}`, chainId: 31_337 } as const

it('what voters sign is what any wallet would hash', () => {
  const digest = ballotDigests(ROUND)
  const line = fc.record({
    project: fc.integer({ min: 0, max: 255 }),
    amount: fc.bigInt({ min: 0n, max: 2n ** 48n - 1n }),
  })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 65_535 }), fc.array(line, { maxLength: 10 }), (sequence, lines) => {
      expect(digest(sequence, lines)).toBe(hashTypedData(ballotTypedData({ sequence, lines }, ROUND)))
    }),
  )
})
