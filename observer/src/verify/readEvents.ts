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
import { lower } from './model/lower.ts'
import type { Place } from './model/Place.ts'
import type { CityBlock, CityTransaction } from './read/CityBlock.ts'
import { logDecoder } from './read/decodeLog.ts'
import type { RpcLog } from './read/RpcBlock.ts'

const decodeRegistry = logDecoder(citizenRegistryAbi)
const decodeFactory = logDecoder(budgetRoundFactoryAbi)
const decodeRound = logDecoder(budgetRoundAbi)
const decodeManager = logDecoder(accessManagerAbi)
const decodeDepartments = logDecoder(departmentRegistryAbi)
const decodeAppeals = logDecoder(appealRegistryAbi)

/**
 * Shows the city's events to the checks, in the chain's order.
 * @returns How many logs there were.
 */
export async function readEvents(
  blocks: AsyncIterable<CityBlock>,
  book: AddressBook,
  checks: Checks,
  isWanted: (round: Address) => boolean,
): Promise<number> {
  let logs = 0
  for await (const block of blocks) {
    for (const transaction of block.transactions) {
      logs += transaction.logs.length
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
  // A round's first transfer stands before the event that says it was opened.
  for (const log of transaction.logs) {
    const event = lower(log.address) === lower(book.contracts.budgetRoundFactory) && decodeFactory(log)
    if (!event) continue
    checks.terms.apply(event, place, isWanted)
    if (event.eventName === 'RoundOpened' && isWanted(lower(event.args.round)))
      checks.bodies.readFactory(event)
  }
  const ofRounds = []
  for (const log of transaction.logs) {
    const round = checks.terms.rounds.get(lower(log.address))
    const event = round && decodeRound(log)
    if (round && event) {
      checks.recount.apply(round, event, place)
      checks.emission.apply(round, event, place)
      checks.outcome.apply(round, event, place)
      ofRounds.push({ round, event })
    } else await readOffice(log, book, checks, place)
  }
  checks.emission.endTransaction(place)
  await checks.signatures.examine(transaction, ofRounds, place)
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
