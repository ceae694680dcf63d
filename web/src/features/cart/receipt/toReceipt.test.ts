import { encodeAbiParameters, keccak256, parseAbiParameters, zeroHash } from 'viem'
import { describe, expect, it } from 'vitest'
import type { Round } from '../../../lib/round/Round.ts'
import { ballotHash } from './ballotHash.ts'
import { toReceipt } from './toReceipt.ts'

const round = '0x1111111111111111111111111111111111111111'
const wallet = '0x2222222222222222222222222222222222222222'

/** Projects 1 and 4 with 30 and 5 steps, cast as the second ballot after enrolment. */
const word = (((5n << 8n) | 4n) << 40n) | (((30n << 8n) | 1n) << 16n) | 3n

const opened: Round = {
  address: round,
  number: 1,
  name: 'Yards',
  symbol: 'YRD',
  budget: 100_000n,
  threshold: 0n,
  district: 0,
  dates: { enrolmentStart: 1, votingStart: 2, votingEnd: 3 },
  orderDigest: zeroHash,
  treasury: wallet,
  rule: wallet,
  termsHash: `0x${'ab'.repeat(32)}`,
  projects: [],
  openedTransaction: undefined,
}

const mined = { transaction: zeroHash, block: 12, timestamp: 1_800_000_000 } as const
const given = { chainId: 31_337, share: 1_000n, step: 10n }

describe('the receipt of a ballot', () => {
  it('says what the word of the chain says, in kopecks', () => {
    const receipt = toReceipt({ round, wallet, word }, mined, opened, given)
    expect(receipt).toMatchObject({
      ...mined,
      roundName: 'Yards',
      number: 2,
      lines: [
        { project: 1, amount: 300n },
        { project: 4, amount: 50n },
      ],
      total: 350n,
      left: 650n,
      termsHash: opened.termsHash,
    })
    expect(BigInt(receipt.word)).toBe(word)
    expect(receipt.word).toHaveLength(66)
  })

  it('of a withdrawal has no line, and the whole share is left', () => {
    const receipt = toReceipt({ round, wallet, word: 4n }, mined, opened, given)
    expect(receipt).toMatchObject({ number: 3, lines: [], total: 0n, left: 1_000n })
  })

  it('has the hash that anyone computes from the event', () => {
    const parameters = parseAbiParameters('uint256, address, address, uint256')
    const expected = keccak256(encodeAbiParameters(parameters, [31_337n, round, wallet, word]))
    expect(toReceipt({ round, wallet, word }, mined, opened, given).ballotHash).toBe(expected)
  })

  it('has another hash on another chain, in another round, of another wallet, and after another cast', () => {
    const ballot = { chainId: 1, round, wallet, word } as const
    const others = [
      { ...ballot, chainId: 2 },
      { ...ballot, round: wallet },
      { ...ballot, wallet: round },
      { ...ballot, word: word + 1n },
    ] as const
    expect(new Set([ballot, ...others].map(ballotHash)).size).toBe(5)
  })
})
