import { budgetRoundAbi, citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import { unpackBallotsCast } from '@initiative-citizen/contracts/signed-ballot'
import { type Abi, decodeAbiParameters, type Hex, size, toEventSelector, toFunctionSelector } from 'viem'
import type { ChainClient } from '../chain/client.ts'
import type { ActFigures } from './Measurement.ts'

const selector = (abi: Abi, name: string) => toFunctionSelector(named(abi, 'function', name))
const BALLOTS_CAST = toEventSelector(named(budgetRoundAbi, 'event', 'BallotsCast'))
const ACTS = {
  register: selector(citizenRegistryAbi, 'registerBatch'),
  enrol: selector(budgetRoundAbi, 'enrolBatch'),
  ballot: selector(budgetRoundAbi, 'castBallots'),
} as const

type Act = keyof typeof ACTS

/**
 * What a round's acts took, read from the chain's blocks.
 * @returns Figures of each act, and how many events the chain has, each ballot of a batch counted as one.
 */
export async function chainFigures(
  chain: ChainClient,
): Promise<{ acts: Record<Act, ActFigures>; events: number }> {
  const nothing = { transactions: 0, gas: 0, bytes: 0 }
  const acts: Record<Act, ActFigures> = { register: nothing, enrol: nothing, ballot: nothing }
  let events = 0
  const head = await chain.getBlockNumber()
  for (let blockNumber = 0n; blockNumber <= head; blockNumber++) {
    const { transactions } = await chain.getBlock({ blockNumber, includeTransactions: true })
    for (const { hash, input } of transactions) {
      const receipt = await chain.getTransactionReceipt({ hash })
      const act = (Object.keys(ACTS) as Act[]).find((name) => input.startsWith(ACTS[name]))
      if (act) {
        const { transactions: count, gas, bytes } = acts[act]
        acts[act] = {
          transactions: count + 1,
          gas: gas + Number(receipt.gasUsed),
          bytes: bytes + size(input),
        }
      }
      for (const { topics, data } of receipt.logs) events += topics[0] === BALLOTS_CAST ? records(data) : 1
    }
  }
  return { acts, events }
}

/** How many ballots an event has. */
function records(data: Hex): number {
  const [ballots] = decodeAbiParameters([{ type: 'bytes' }], data)
  return unpackBallotsCast(ballots).length
}

function named(abi: Abi, type: 'function' | 'event', name: string) {
  const found = abi.find((item) => item.type === type && item.name === name)
  if (!found || (found.type !== 'function' && found.type !== 'event')) throw new Error(`There is no ${name}.`)
  return found as never
}
