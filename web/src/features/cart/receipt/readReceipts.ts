import type { Address, Hash, Log } from 'viem'
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

/** What a transaction's ballots are: with receipts, or of too many wallets to read them all. */
export type ReadReceipts =
  | { readonly receipts: readonly FoundReceipt[] }
  | { readonly wallets: readonly Address[] }

/** From this many wallets on a transaction is a batch, in which everyone looks for their own. */
const BATCH = 3

/**
 * Reads the receipts of a transaction from the chain: no index and nothing that this browser remembers is needed.
 * Events of contracts that the city's factory did not open are left out: anyone can write such.
 * @param wallet Whose ballots are looked for; everybody's if absent.
 * @returns One for each ballot cast in it, none if it is unknown or cast no ballot; or whose ballots a batch holds.
 * @throws RpcError When the node is away.
 */
export async function readReceipts(
  request: RpcRequest,
  { transaction, wallet }: { transaction: Hash; wallet: Address | undefined },
  config: Config,
): Promise<ReadReceipts> {
  const answer = (await request('eth_getTransactionReceipt', [transaction])) as RpcTransactionReceipt | null
  if (!answer) return { receipts: [] }
  const { logs, blockNumber } = formatTransactionReceipt(answer)
  const all = ballotsCastIn(logs as Log[])
  const casts = wallet ? all.filter((cast) => cast.wallet.toLowerCase() === wallet.toLowerCase()) : all
  const wallets = [...new Set(casts.map((cast) => cast.wallet))]
  if (wallets.length >= BATCH) return { wallets }
  const block = (await request('eth_getBlockByNumber', [answer.blockNumber, false])) as { timestamp: string }
  const mined = { transaction, block: Number(blockNumber), timestamp: Number(block.timestamp) }
  const found = await Promise.all(casts.map((cast) => find(request, cast, mined, config)))
  return { receipts: found.flat() }
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
