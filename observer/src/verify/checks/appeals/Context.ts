import type { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { Address } from 'viem'
import type { Findings } from '../../Findings.ts'
import type { Appeal, Spans } from '../../model/Appeal.ts'
import type { Departments } from '../../model/Departments.ts'
import type { Offices } from '../../model/Offices.ts'
import type { People } from '../../model/People.ts'
import { inWords, type Place } from '../../model/Place.ts'
import type { EventOf } from '../../read/decodeLog.ts'

/** What all steps of appeals are judged by. */
export interface Context {
  readonly registry: Address
  readonly findings: Findings
  readonly people: People
  readonly departments: Departments
  readonly offices: Offices
  readonly appeals: Map<bigint, Appeal>
  /** Versions of deadlines. */
  readonly terms: Map<number, Spans>
  /** The version that a kind has now. */
  readonly current: Map<number, number>
  /** The last number of each `department/year`. */
  readonly numbers: Map<string, number>
  /** How many appeals each operator filed for others. */
  readonly filedFor: Map<Address, number>
  /** Fixed at deployment. */
  readonly rules: { dailyLimit: number; utcOffset: number }
}

type AppealEvent = EventOf<typeof appealRegistryAbi>
/** An event by its name. */
export type Told<name extends AppealEvent['eventName']> = Extract<AppealEvent, { eventName: name }>['args']

/** To name a difference. */
export function nameOf(appeal: bigint, place: Place): string {
  return `appeal ${toHex(appeal)}, ${inWords(place)}`
}

export function toHex(appeal: bigint): `0x${string}` {
  return `0x${appeal.toString(16).padStart(64, '0')}`
}

/** The appeal that an event is about; undefined, and a difference, if it was never filed. */
export function appealOf({ appeals, findings }: Context, id: bigint, place: Place): Appeal | undefined {
  const appeal = appeals.get(id)
  if (!appeal) findings.differ('appealTransition', nameOf(id, place), 'an appeal that was filed', 'none')
  return appeal
}

/** Counts a step, and records a difference unless the appeal's state allows it. */
export function requireState(
  { findings }: Context,
  appeal: Appeal,
  allowed: boolean,
  step: string,
  place: Place,
): void {
  findings.count()
  if (!allowed)
    findings.differ('appealTransition', nameOf(appeal.id, place), `a state that allows ${step}`, appeal.state)
}

/** Records a difference unless whoever did it may. */
export function requireMover(
  { findings }: Context,
  appeal: Appeal,
  allowed: boolean,
  who: string,
  by: string,
  place: Place,
): void {
  if (!allowed) findings.differ('appealMover', nameOf(appeal.id, place), who, by)
}

/** Records a difference unless a deadline is the one expected. */
export function sameDeadline(
  { findings }: Context,
  appeal: Appeal,
  expected: number,
  told: number,
  place: Place,
): void {
  findings.same('appealDeadline', nameOf(appeal.id, place), expected, told)
}

const NO_SPANS = { registration: 0, forwarding: 0, answer: 0, extension: 0, verdict: 0, supervision: 0 }

/** The deadlines that an appeal was filed under. */
export function spansOf({ terms }: Context, appeal: Appeal): Spans {
  return terms.get(appeal.terms) ?? NO_SPANS
}
