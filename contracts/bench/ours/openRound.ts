import { type Address, sha256, toHex } from 'viem'
import type { City } from '../City.ts'
import { openTerms } from '../openTerms.ts'

export const DAY = 86_400
/** Kopecks. With a hundred citizens a share is 10,000.00. */
const BUDGET = 100_000_000
export const COST = BUDGET / 10

/**
 * Opens a round with a day of enrolment and a day of voting.
 * @param projects How many projects it has.
 * @param enrolmentStart Unix time.
 * @returns Where it stands.
 */
export async function openRound(city: City, projects: number, enrolmentStart: number): Promise<Address> {
  return openTerms(city, {
    name: 'Бюджет на стенде',
    symbol: 'СТЕНД',
    budget: BUDGET,
    threshold: 0,
    district: 0,
    enrolmentStart,
    votingStart: enrolmentStart + DAY,
    votingEnd: enrolmentStart + 2 * DAY,
    order: sha256(toHex('order')),
    treasury: city.treasurer,
    rule: city.contracts.greedyByRaised,
    projects: Array.from({ length: projects }, (_, i) => ({ cost: COST, body: sha256(toHex(i)) })),
  })
}
