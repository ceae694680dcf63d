import { budgetRoundAbi, budgetRoundFactoryAbi } from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { shareOf, stepOf } from '@initiative-citizen/contracts/ballot'
import type { Address } from 'viem'
import { lower } from '../verify/model/lower.ts'
import { PHASES } from '../verify/model/Round.ts'
import { callMany } from '../verify/read/callMany.ts'
import { Rpc } from '../verify/read/Rpc.ts'
import { readHead } from '../verify/read/readHead.ts'
import { readLogs } from '../verify/read/readLogs.ts'
import { BallotBox } from './BallotBox.ts'
import type { BallotRecord, ProjectRecord, RoundRecord } from './RoundRecord.ts'

/** What the RPC told can't all be true. */
export class RecordsDiffer extends Error {
  override readonly name = 'RecordsDiffer'
}

export interface RoundSource {
  /** JSON-RPC endpoint of a node that keeps the logs since the city's first block. */
  readonly rpc: string
  readonly book: AddressBook
  readonly round: Address
  readonly signal?: AbortSignal
}

/**
 * Reads a round and all its ballots from the chain alone. Runs in browsers too.
 * @returns The round; its projects have no titles, see `withTitles`.
 * @throws RpcUnavailable when the chain can't be read; RecordsDiffer when it is another chain, has no such round, or the
 * logs do not add up to what the contract says.
 */
export async function readRound({ rpc: url, book, round, signal }: RoundSource): Promise<RoundRecord> {
  const rpc = new Rpc(url, signal)
  const chainId = Number(await rpc.result('eth_chainId', []))
  if (chainId !== book.chainId)
    throw new RecordsDiffer(`${url} is of chain ${chainId}, and the city stands on chain ${book.chainId}.`)
  const head = await readHead(rpc)
  await requireRound(rpc, book, round, head.number)
  const contract = { address: round, abi: budgetRoundAbi } as const
  const [terms] = await callMany(rpc, [{ ...contract, functionName: 'terms' }], head.number)
  const [raised] = await callMany(rpc, [{ ...contract, functionName: 'raised' }], head.number)
  const [phase] = await callMany(rpc, [{ ...contract, functionName: 'phase' }], head.number)
  const [funded] = await callMany(rpc, [{ ...contract, functionName: 'funded' }], head.number)
  if (!terms || !raised || phase === undefined || funded === undefined)
    throw new RecordsDiffer(`${url} does not say what round ${round} is.`)

  const box = new BallotBox(BigInt(terms.budget))
  for (const log of await readLogs(rpc, [round], BigInt(book.startBlock), head.number)) box.read(log)
  const { enrolled, ballots } = box
  const share = shareOf(BigInt(terms.budget), enrolled)
  const isSettled = PHASES[phase] === 'Settled'
  const tally = countBallots(ballots)
  const projects = terms.projects.map(
    ({ cost, body }, id): ProjectRecord => ({
      ...{ id, body, title: null, cost: BigInt(cost) },
      ...(tally.get(id) ?? { votes: 0, raised: 0n }),
      isFunded: isSettled ? ((funded >> BigInt(id)) & 1n) === 1n : null,
    }),
  )
  requireTally(projects, raised)
  return {
    ...{ chainId, round, block: head.number, blockHash: head.hash },
    ...{ name: terms.name, symbol: terms.symbol, district: terms.district },
    phase: PHASES[phase] ?? 'Cancelled',
    ...{
      enrolmentStart: terms.enrolmentStart,
      votingStart: terms.votingStart,
      votingEnd: terms.votingEnd,
    },
    ...{ budget: BigInt(terms.budget), threshold: BigInt(terms.threshold) },
    rule: ruleName(terms.rule, book),
    ...{ enrolled, share, step: stepOf(share), projects, ballots },
  }
}

async function requireRound(rpc: Rpc, book: AddressBook, round: Address, block: bigint): Promise<void> {
  const factory = { address: book.contracts.budgetRoundFactory, abi: budgetRoundFactoryAbi } as const
  const [isKnown] = await callMany(rpc, [{ ...factory, functionName: 'isRound', args: [round] }], block)
  if (!isKnown)
    throw new RecordsDiffer(`The city opened no round at ${round}: copy the address from the round's page.`)
}

/** By project: how many of the ballots that count name it, and what they put in. */
function countBallots(
  ballots: readonly BallotRecord[],
): Map<number, Pick<ProjectRecord, 'votes' | 'raised'>> {
  const tally = new Map<number, Pick<ProjectRecord, 'votes' | 'raised'>>()
  for (const { project, amount } of ballots.flatMap(({ counts, lines }) => (counts ? lines : []))) {
    const { votes, raised } = tally.get(project) ?? { votes: 0, raised: 0n }
    tally.set(project, { votes: votes + 1, raised: raised + amount })
  }
  return tally
}

function requireTally(projects: readonly ProjectRecord[], raised: readonly number[]): void {
  for (const { id, raised: counted } of projects) {
    if (counted !== BigInt(raised[id] ?? 0))
      throw new RecordsDiffer(
        `The ballots that the RPC tells put ${counted} kopecks into piggy bank ${id}, and the contract says ${raised[id]}: it withholds logs, or lies. Check the round with npm run verify, and ask another RPC.`,
      )
  }
}

function ruleName(rule: Address, { contracts }: AddressBook): string {
  if (lower(rule) === lower(contracts.greedyByRaised)) return 'GreedyByRaised'
  return lower(rule) === lower(contracts.fillToCost) ? 'FillToCost' : rule
}
