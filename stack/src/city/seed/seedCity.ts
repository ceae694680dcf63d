import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import type { ChainClient } from '../../chain/client.ts'
import { DOCKET } from '../appeals/docket.ts'
import { cityWideBallots, courtyardBallots, ENROLLED } from '../carts.ts'
import { LOST_WALLET } from '../people.ts'
import { CITY_WIDE } from '../rounds/cityWide.ts'
import { COURTYARDS } from '../rounds/courtyards.ts'
import { CROSSROADS } from '../rounds/crossroads.ts'
import { EMBANKMENT } from '../rounds/embankment.ts'
import { WINTER } from '../rounds/winter.ts'
import { administrationEvents } from './administration.ts'
import { live } from './agenda.ts'
import { appealEvents } from './appeal.ts'
import { registerEvents } from './register.ts'
import { RoundLife } from './round.ts'

/**
 * Lives the demonstration city's past on a new chain, transaction by transaction, up to now. It is the same at each
 * first start, but for the dates.
 * @param city `start`: now, in unix seconds; `gateway`: where bodies are uploaded.
 * @param onEvent Hears how many of how many events are done.
 */
export async function seedCity(
  city: { chain: ChainClient; book: AddressBook; gateway: string; start: number },
  onEvent: (done: number, all: number) => void,
): Promise<void> {
  const { chain, book, start } = city
  const courtyards = new RoundLife(city, COURTYARDS)
  const crossroads = new RoundLife(city, CROSSROADS)
  const cityWide = new RoundLife(city, CITY_WIDE)
  const winter = new RoundLife(city, WINTER)
  const embankment = new RoundLife(city, EMBANKMENT)
  const named = new Map<string, bigint>()
  const events = [
    ...registerEvents(chain, book.contracts.citizenRegistry),

    courtyards.opens(),
    ...courtyards.enrols(ENROLLED.courtyards, 12),
    ...courtyards.votes(courtyardBallots()),
    courtyards.settles(COURTYARDS.days.votingEnd + 0.4),

    crossroads.opens(),
    ...crossroads.enrols(ENROLLED.crossroads, 2),
    crossroads.isCancelled(CROSSROADS.days.enrolmentStart + 3),

    cityWide.opens(),
    ...cityWide.enrols(ENROLLED.cityWide, 7),
    cityWide.movesEnrolment(-11, LOST_WALLET.place, LOST_WALLET.newPlace),
    ...cityWide.votes(cityWideBallots()),

    winter.opens(),
    ...winter.enrols(ENROLLED.winter, 2.9),

    embankment.opens(),

    ...administrationEvents(city),
    ...DOCKET.flatMap((appeal, at) => appealEvents({ ...city, named }, appeal, at + 1)),
  ]
  await live(events, start, (done) => onEvent(done, events.length))
  await chain.setNextBlockTimestamp({ timestamp: BigInt(start) })
  await chain.mine({ blocks: 1 })
}
