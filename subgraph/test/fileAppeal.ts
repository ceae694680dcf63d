import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import { type Address, type Hex, parseEventLogs, toHex } from 'viem'
import { establishment } from './accounts.ts'
import { actOnAppeals } from './acts.ts'
import { appealBody } from './bodyTexts.ts'
import type { City } from './city.ts'

export const DAY = 86_400
/** Which deadlines an appeal of the tests has. */
const KIND = 1
/** In seconds, as the law has them. */
export const TERMS = {
  registration: 3 * DAY,
  forwarding: 7 * DAY,
  answer: 30 * DAY,
  extension: 30 * DAY,
  verdict: 14 * DAY,
  supervision: 7 * DAY,
}

/** What matters about an appeal; the rest is made up. */
export interface AppealPlan {
  readonly category?: number
  readonly district?: number
  /** Of `IAppealRegistry.Visibility`, by number. */
  readonly visibility?: number
  readonly digest?: Hex
}

/** An appeal on the chain. */
export interface FiledAppeal {
  /** As the contract has it. */
  readonly number: bigint
  /** As the index has it. */
  readonly id: Hex
}

/** Lets appeals be filed at all. */
export async function setTerms(city: City): Promise<void> {
  await actOnAppeals(city, establishment, 'setTerms', [KIND, TERMS])
}

/** What is filed: a public appeal from district 7, unless the plan says otherwise. */
export function filing(city: City, plan: AppealPlan = {}) {
  return {
    kind: KIND,
    district: plan.district ?? 7,
    category: plan.category ?? 12,
    visibility: plan.visibility ?? 0,
    digest: plan.digest ?? city.bodies.publish(appealBody()),
  }
}

/** Files an appeal from the author's own wallet. */
export async function fileAppeal(city: City, author: Address, plan: AppealPlan = {}): Promise<FiledAppeal> {
  const { logs } = await actOnAppeals(city, author, 'file', [filing(city, plan)])
  return filedIn(logs)
}

/** The appeal that a transaction filed. */
export function filedIn(logs: Parameters<typeof parseEventLogs>[0]['logs']): FiledAppeal {
  const [filed] = parseEventLogs({ abi: appealRegistryAbi, logs, eventName: 'AppealFiled' })
  if (!filed) throw new Error('No appeal was filed')
  return { number: filed.args.appeal, id: toHex(filed.args.appeal, { size: 32 }) }
}
