import {
  accessManagerAbi,
  appealRegistryAbi,
  budgetRoundAbi,
  budgetRoundFactoryAbi,
  citizenRegistryAbi,
  departmentRegistryAbi,
} from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import type { Address } from 'viem'
import { breathe } from './breathe.ts'
import type { Checks } from './Checks.ts'
import type { LogDigest } from './checks/otherRpcs.ts'
import { lower } from './model/lower.ts'
import { inWords, type Place } from './model/Place.ts'
import type { Round } from './model/Round.ts'
import type { CityBlock, CityTransaction } from './read/CityBlock.ts'
import { type EventOf, logDecoder } from './read/decodeLog.ts'
import { RpcUnavailable } from './read/Rpc.ts'
import type { RpcLog } from './read/RpcBlock.ts'

const decodeRegistry = logDecoder(citizenRegistryAbi)
const decodeFactory = logDecoder(budgetRoundFactoryAbi)
const decodeRound = logDecoder(budgetRoundAbi)
const decodeManager = logDecoder(accessManagerAbi)
const decodeDepartments = logDecoder(departmentRegistryAbi)
const decodeAppeals = logDecoder(appealRegistryAbi)

/**
 * Shows the city's events to the checks, in the chain's order.
 * @param digest Grows by each log, where others are to be asked for the same.
 * @returns How many logs there were.
 */
export async function readEvents(
  blocks: AsyncIterable<CityBlock>,
  book: AddressBook,
  checks: Checks,
  isWanted: (round: Address) => boolean,
  digest: LogDigest | undefined,
): Promise<number> {
  let logs = 0
  for await (const block of blocks) {
    for (const transaction of block.transactions) {
      logs += transaction.logs.length
      if (digest) for (const log of transaction.logs) digest.add(log)
      const place = { block: block.number, timestamp: block.timestamp, transaction: transaction.hash }
      await readTransaction(transaction, book, checks, place, isWanted)
      await breathe()
    }
  }
  return logs
}

async function readTransaction(
  transaction: CityTransaction,
  book: AddressBook,
  checks: Checks,
  place: Place,
  isWanted: (round: Address) => boolean,
): Promise<void> {
  const ofRounds: { round: Round; event: EventOf<typeof budgetRoundAbi> }[] = []
  // A round's first transfer stands before the event that says it was opened.
  for (const log of transaction.logs) {
    if (lower(log.address) === lower(book.contracts.budgetRoundFactory))
      await reading(log, checks, place, () => readFactory(log, checks, place, isWanted))
  }
  for (const log of transaction.logs) {
    const round = checks.terms.rounds.get(lower(log.address))
    await reading(log, checks, place, async () => {
      const event = round && decodeRound(log)
      if (round && event) ofRounds.push({ round, event })
      if (round && event) readRound(round, event, checks, place)
      else await readOffice(log, book, checks, place)
    })
  }
  checks.emission.endTransaction(place)
  await checks.signatures.examine(transaction, ofRounds, place)
}

/** A log that can't be read is named, and the rest is read on. */
async function reading(
  log: RpcLog,
  { findings }: Checks,
  place: Place,
  read: () => void | Promise<void>,
): Promise<void> {
  try {
    await read()
  } catch (error) {
    // viem's errors, and unpackings that don't fit; an RPC that does not answer ends it all.
    if (error instanceof RpcUnavailable || (error instanceof Error && error.name === 'AbortError'))
      throw error
    const where = `${inWords(place)}, log ${Number(log.logIndex)} of ${log.address}`
    findings.logs.differ('logUnreadable', where, 'an event', error instanceof Error ? error.message : error)
  }
}

function readFactory(log: RpcLog, checks: Checks, place: Place, isWanted: (round: Address) => boolean): void {
  const event = decodeFactory(log)
  if (!event) return
  checks.terms.apply(event, place, isWanted)
  if (event.eventName === 'RoundOpened' && isWanted(lower(event.args.round))) checks.bodies.readFactory(event)
}

function readRound(round: Round, event: EventOf<typeof budgetRoundAbi>, checks: Checks, place: Place): void {
  checks.recount.apply(round, event, place)
  checks.emission.apply(round, event, place)
  checks.outcome.apply(round, event, place)
}

async function readOffice(
  log: RpcLog,
  { contracts }: AddressBook,
  checks: Checks,
  place: Place,
): Promise<void> {
  switch (lower(log.address)) {
    case lower(contracts.citizenRegistry): {
      const event = decodeRegistry(log)
      if (event) checks.people.apply(event, place)
      return
    }
    case lower(contracts.accessManager): {
      const event = decodeManager(log)
      if (event) checks.offices.apply(event)
      return
    }
    case lower(contracts.departmentRegistry): {
      const event = decodeDepartments(log)
      if (!event) return
      checks.departments.apply(event, place)
      checks.bodies.readDepartments(event)
      return
    }
    case lower(contracts.appealRegistry): {
      const event = decodeAppeals(log)
      if (!event) return
      checks.appeals.apply(event, place)
      await checks.answers.apply(event, place)
      checks.bodies.readAppeals(event)
    }
  }
}
