import { budgetRoundFactoryAbi } from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { type Address, getAbiItem, toEventSelector } from 'viem'
import { Checks } from './Checks.ts'
import { checkBodies } from './checks/bodies.ts'
import { checkChain } from './checks/chain.ts'
import { compareRpcs, LogDigest } from './checks/otherRpcs.ts'
import { checkSubgraph } from './checks/subgraph.ts'
import { lower } from './model/lower.ts'
import { CHECKS, type CheckId, type Report } from './Report.ts'
import { positionOf } from './read/positionOf.ts'
import { Rpc } from './read/Rpc.ts'
import type { RpcLog } from './read/RpcBlock.ts'
import { readCity } from './read/readCity.ts'
import { type Head, readHead } from './read/readHead.ts'
import { readLogs } from './read/readLogs.ts'
import { Subgraph } from './read/Subgraph.ts'
import { readEvents } from './readEvents.ts'
import type { VerifyOptions } from './VerifyOptions.ts'

const ROUND_OPENED = toEventSelector(getAbiItem({ abi: budgetRoundFactoryAbi, name: 'RoundOpened' }))

/**
 * Checks a city against its own rules, from a chain's raw logs and state, and what else tells of it against the chain.
 * Trusts neither the city's servers nor its index. Runs in browsers too.
 * @returns What was checked and what differs; a lie that was found out is a difference, not an error.
 * @throws RpcUnavailable when the chain can't be read at all; the signal's reason when aborted.
 * @example
 * const report = await verify({ rpc: 'https://rpc.example.org', book, onProgress: console.log })
 */
export async function verify(options: VerifyOptions): Promise<Report> {
  const { book, signal } = options
  const [rpc, ...others] = [options.rpc].flat().map((url) => new Rpc(url, signal))
  if (!rpc) throw new RangeError('Name an RPC to read the chain from.')
  const { head, checks } = await begin(rpc, options)
  let logs = 0
  if (await checkChain(rpc, book, head, checks.findings.chain)) {
    if (!options.round) await checks.appeals.begin(rpc, head)
    logs = await readAll(rpc, others, head, checks, options)
    await compareState(rpc, head, checks, options)
    await compareServers(checks, head, options)
    const { hash } = await readHead(rpc, head.number)
    checks.findings.chain.same('otherBlock', `block ${head.number}, read again at the end`, head.hash, hash)
  }
  return toReport(checks, book, head, logs)
}

/** The block to check at: the latest, or the one that the index has come to. */
async function begin(rpc: Rpc, options: VerifyOptions): Promise<{ head: Head; checks: Checks }> {
  const { book, subgraph, round, signal } = options
  const latest = await readHead(rpc)
  if (subgraph === undefined || round) return { head: latest, checks: new Checks(rpc, book, latest) }
  const position = await positionOf(new Subgraph(subgraph, signal), rpc, latest)
  const checks = new Checks(rpc, book, position.head)
  for (const [expected, found] of position.differences)
    checks.findings.subgraph.differ('subgraphFailed', subgraph, expected, found)
  return { head: position.head, checks }
}

/** Reads all that the city's contracts logged, and shows it to the checks. */
async function readAll(
  rpc: Rpc,
  others: readonly Rpc[],
  head: Head,
  checks: Checks,
  options: VerifyOptions,
): Promise<number> {
  const { book, round, store, onProgress } = options
  const from = BigInt(book.startBlock)
  const rounds = round ? [round] : await openedRounds(rpc, book, from, head.number)
  const addresses = new Set([...contractsOf(book, round !== undefined), ...rounds].map(lower))
  const source = {
    rpc,
    from,
    head,
    addresses,
    learn: (log: RpcLog) => {
      const opened = round ? null : openedBy(log, book.contracts.budgetRoundFactory)
      if (opened) addresses.add(opened)
    },
    scope: `${book.chainId} ${book.contracts.citizenRegistry} ${round ?? 'all'}`,
    store,
    onProgress: (done: number, total: number) => onProgress?.({ step: 'reading', done, total }),
  }
  const isWanted = (opened: Address) => !round || opened === lower(round)
  const digest = others.length > 0 ? new LogDigest() : undefined
  const logs = await readEvents(readCity(source, checks.findings.logs), book, checks, isWanted, digest)
  const range = { from, head, addresses: [...addresses] }
  if (digest)
    for (const other of others) await compareRpcs(rpc, other, range, digest.value, checks.findings.chain)
  return logs
}

/** Compares what the events gave with what the contracts say at the head. */
async function compareState(rpc: Rpc, head: Head, checks: Checks, options: VerifyOptions): Promise<void> {
  const { book, districts, onProgress } = options
  const tell = (step: CheckId) => (done: number, total: number) => onProgress?.({ step, done, total })
  await checks.people.finish(rpc, book.contracts.citizenRegistry, head, districts, tell('people'))
  await checks.terms.finish(rpc, head)
  for (const round of checks.terms.rounds.values()) {
    await checks.emission.finish(rpc, round, head, tell('emission'))
    await checks.recount.finish(rpc, round, head, tell('recount'))
    await checks.outcome.finish(rpc, round, head)
  }
  if (options.round) return
  await checks.departments.finish(rpc, book.contracts.departmentRegistry, head)
  await checks.appeals.finish(rpc, head, tell('appeals'))
}

/** Compares what gateways and the index tell with the chain. */
async function compareServers(checks: Checks, head: Head, options: VerifyOptions): Promise<void> {
  const { gateways = [], subgraph, round, signal, onProgress } = options
  const tell = (step: CheckId) => (done: number, total: number) => onProgress?.({ step, done, total })
  const { appeals } = checks.context
  if (gateways.length > 0)
    await checkBodies(checks.bodies.names, appeals, gateways, checks.findings.bodies, signal, tell('bodies'))
  const index = subgraph && !round && new Subgraph(subgraph, signal)
  if (index) await checkSubgraph(index, checks, head, checks.findings.subgraph, tell('subgraph'))
}

async function openedRounds(rpc: Rpc, book: AddressBook, from: bigint, to: bigint): Promise<Address[]> {
  const factory = book.contracts.budgetRoundFactory
  const logs = await readLogs(rpc, [factory], from, to, [ROUND_OPENED])
  return logs.flatMap((log) => openedBy(log, factory) ?? [])
}

/** The round that a log of the factory tells of; null if it tells of none. */
function openedBy({ address, topics }: RpcLog, factory: Address): Address | null {
  const [event, round] = topics
  return lower(address) === lower(factory) && event === ROUND_OPENED && round
    ? lower(`0x${round.slice(-40)}`)
    : null
}

/** Whose logs are read. For one round's sake the appeals are of no use. */
function contractsOf({ contracts }: AddressBook, onlyRound: boolean): Address[] {
  const { citizenRegistry, budgetRoundFactory, forwarder } = contracts
  const { accessManager, departmentRegistry, appealRegistry } = contracts
  const forRounds = [citizenRegistry, budgetRoundFactory, forwarder]
  return onlyRound ? forRounds : [...forRounds, accessManager, departmentRegistry, appealRegistry]
}

function toReport(checks: Checks, { chainId }: AddressBook, head: Head, logs: number): Report {
  const results = CHECKS.map((id) => checks.findings[id].result())
  const rounds = [...checks.terms.rounds.values()]
  return {
    chainId,
    block: head.number,
    blockHash: head.hash,
    isGood: results.every(({ status }) => status !== 'failed'),
    checks: results,
    totals: {
      citizens: checks.people.people.persons.size,
      rounds: rounds.length,
      ballots: rounds.reduce((sum, { ballots }) => sum + ballots, 0),
      appeals: checks.context.appeals.size,
      logs,
    },
  }
}
