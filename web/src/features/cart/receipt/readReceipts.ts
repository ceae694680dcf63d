import type { Hash, Log } from 'viem'
import { formatTransactionReceipt, type RpcTransactionReceipt } from 'viem'
import { readOpening } from '../../../lib/chain/readOpenings.ts'
import { readRound } from '../../../lib/chain/readRound.ts'
import { readStanding } from '../../../lib/chain/readStanding.ts'
import type { RpcRequest } from '../../../lib/chain/rpc.ts'
import type { Config } from '../../../lib/config/config.ts'
import type { Round } from '../../../lib/round/Round.ts'
import type { BallotReceipt, MinedAt } from './BallotReceipt.ts'
import { ballotsCastIn } from './ballotsCastIn.ts'
import { toReceipt } from './toReceipt.ts'

/** A receipt with the round that it belongs to, whose projects it names. */
export interface FoundReceipt {
  readonly receipt: BallotReceipt
  readonly round: Round
}

/**
 * Reads the receipts of a transaction from the chain: no index and nothing that this browser remembers is needed.
 * Events of contracts that the city's factory did not open are left out: anyone can write such.
 * @returns One for each ballot cast in it; none if it is unknown or cast no ballot.
 * @throws RpcError When the node is away.
 */
export async function readReceipts(
  request: RpcRequest,
  transaction: Hash,
  config: Config,
): Promise<FoundReceipt[]> {
  const answer = (await request('eth_getTransactionReceipt', [transaction])) as RpcTransactionReceipt | null
  if (!answer) return []
  const { logs, blockNumber } = formatTransactionReceipt(answer)
  const block = (await request('eth_getBlockByNumber', [answer.blockNumber, false])) as { timestamp: string }
  const mined = { transaction, block: Number(blockNumber), timestamp: Number(block.timestamp) }
  return (
    await Promise.all(ballotsCastIn(logs as Log[]).map((cast) => find(request, cast, mined, config)))
  ).flat()
}

async function find(
  request: RpcRequest,
  cast: ReturnType<typeof ballotsCastIn>[number],
  mined: MinedAt,
  { chainId, contracts, startBlock }: Config,
): Promise<FoundReceipt[]> {
  const factory = { address: contracts.budgetRoundFactory, startBlock }
  if (!(await readOpening(request, factory, cast.round))) return []
  const [round, { share, step }] = await Promise.all([
    readRound(request, cast.round, factory),
    readStanding(request, cast.round),
  ])
  return [{ receipt: toReceipt(cast, mined, round, { chainId, share, step }), round }]
}
