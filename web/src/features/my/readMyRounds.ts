import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import type { Address } from 'viem'
import { callContract } from '../../lib/chain/callContract.ts'
import { type Opening, readOpenings } from '../../lib/chain/readOpenings.ts'
import { readStanding } from '../../lib/chain/readStanding.ts'
import type { RpcRequest } from '../../lib/chain/rpc.ts'
import type { MyRound } from './MyRound.ts'

/** More would take a node too long without the index. */
const MOST_ROUNDS = 20

/** Reads the rounds that a wallet is enrolled in from the chain; among the latest twenty, the newest first. @throws RpcError */
export async function readMyRounds(
  request: RpcRequest,
  wallet: Address,
  factory: { address: Address; startBlock: number },
): Promise<MyRound[]> {
  const openings = await readOpenings(request, factory)
  const latest = openings.reverse().slice(0, MOST_ROUNDS)
  return (await Promise.all(latest.map((opening) => readMyRound(request, wallet, opening)))).flat()
}

async function readMyRound(
  request: RpcRequest,
  wallet: Address,
  { round, terms }: Opening,
): Promise<MyRound[]> {
  const [lines, sequence] = await callContract(request, {
    abi: budgetRoundAbi,
    address: round,
    functionName: 'ballotOf',
    args: [wallet],
  })
  if (sequence === 0) return []
  const { settled, cancelled, share } = await readStanding(request, round)
  const { name, symbol, enrolmentStart, votingStart, votingEnd } = terms
  return [
    {
      address: round.toLowerCase() as Address,
      name,
      symbol,
      dates: { enrolmentStart, votingStart, votingEnd },
      settled,
      cancelled,
      share,
      lines: lines.map(({ project, amount }) => ({ project, amount: BigInt(amount) })),
    },
  ]
}
