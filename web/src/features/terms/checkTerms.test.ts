import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { type RoundTerms, termsHash } from '@initiative-citizen/contracts/terms'
import { encodeFunctionResult, type Hex } from 'viem'
import { describe, expect, it } from 'vitest'
import { toRound } from '../../lib/chain/readRound.ts'
import type { Round } from '../../lib/round/Round.ts'
import { checkTerms } from './checkTerms.ts'

const of = (byte: string, bytes: number) => `0x${byte.repeat(bytes)}` as Hex
const REGISTRY = of('a1', 20)

const terms: RoundTerms = {
  name: 'Рубль горожанина',
  symbol: 'РУБГ',
  budget: 1_200_000_000,
  threshold: 15_000_000,
  district: 0,
  enrolmentStart: 100,
  votingStart: 200,
  votingEnd: 300,
  order: of('0b', 32),
  treasury: of('b2', 20),
  rule: of('c3', 20),
  projects: [{ cost: 300_000_000, body: of('d4', 32) }],
}

/** A node on which the round's contract holds `held`. */
const nodeWith = (held: RoundTerms) => async () =>
  encodeFunctionResult({ abi: budgetRoundAbi, functionName: 'terms', result: held })

const shown = (changes: Partial<Round> = {}): Round => ({
  ...toRound({
    address: of('e5', 20),
    terms,
    termsHash: termsHash(REGISTRY, terms),
    number: 1,
    transaction: undefined,
  }),
  ...changes,
})

describe('checkTerms', () => {
  it('finds no difference where there is none', async () => {
    expect(await checkTerms(nodeWith(terms), shown(), REGISTRY)).toEqual([])
  })

  it('names what the page shows otherwise than the contract holds', async () => {
    const forged = shown({ budget: 1n, dates: { enrolmentStart: 100, votingStart: 200, votingEnd: 301 } })
    expect(await checkTerms(nodeWith(terms), forged, REGISTRY)).toEqual(['budget', 'votingEnd'])
  })

  it('notices another cost, text or order of projects', async () => {
    const held = { ...terms, projects: [{ cost: 300_000_001, body: of('d4', 32) }] }
    expect(await checkTerms(nodeWith(held), shown(), REGISTRY)).toEqual(['termsHash', 'projects'])
  })

  it('notices a hash that covers another register', async () => {
    expect(await checkTerms(nodeWith(terms), shown(), of('a2', 20))).toEqual(['termsHash'])
  })
})
