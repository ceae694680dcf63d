import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import { type Address, zeroAddress, zeroHash } from 'viem'
import { type Appeal, isOverdue, stateNumber } from '../model/Appeal.ts'
import type { Place } from '../model/Place.ts'
import { callMany } from '../read/callMany.ts'
import type { EventOf } from '../read/decodeLog.ts'
import type { Rpc } from '../read/Rpc.ts'
import type { Head } from '../read/readHead.ts'
import { type Context, toHex } from './appeals/Context.ts'
import { claim, file, offerClaim, setTerms } from './appeals/filing.ts'
import { assign, forward, register, reseal } from './appeals/routing.ts'
import { close, confirm, dispute, reopen } from './appeals/verdicts.ts'
import {
  entomb,
  extend,
  join,
  markOverdue,
  provideInformation,
  requestInformation,
  withdraw,
} from './appeals/work.ts'

/** What each event does to its appeal; those of answers are the answers' check. */
const STEPS = {
  TermsSet: setTerms,
  AppealFiled: file,
  ClaimOffered: offerClaim,
  AppealClaimed: claim,
  AppealRegistered: register,
  AppealForwarded: forward,
  AppealAssigned: assign,
  InformationRequested: requestInformation,
  InformationProvided: provideInformation,
  AnswerExtended: extend,
  AppealConfirmed: confirm,
  AppealDisputed: dispute,
  AppealReopened: reopen,
  AppealClosed: close,
  AppealWithdrawn: withdraw,
  AppealOverdue: markOverdue,
  AppealJoined: join,
  AppealResealed: reseal,
  BodyTombstoned: entomb,
} as const

/** Replays every appeal: only the steps that its state allows, by those who may take them, with the terms' deadlines. */
export class AppealsCheck {
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
  }

  /** Reads what was fixed at deployment; before any event. */
  async begin(rpc: Rpc, head: Head): Promise<void> {
    const contract = { address: this.#context.registry, abi: appealRegistryAbi } as const
    const [dailyLimit] = await callMany(rpc, [{ ...contract, functionName: 'dailyLimit' }], head.number)
    const [utcOffset] = await callMany(rpc, [{ ...contract, functionName: 'utcOffset' }], head.number)
    this.#context.rules.dailyLimit = dailyLimit ?? 0
    this.#context.rules.utcOffset = utcOffset ?? 0
  }

  apply(event: EventOf<typeof appealRegistryAbi>, place: Place): void {
    const step = (STEPS as Record<string, unknown>)[event.eventName] as
      | ((context: Context, told: typeof event.args, place: Place) => void)
      | undefined
    step?.(this.#context, event.args, place)
  }

  /** Compares every appeal with what the contract stores. */
  async finish(rpc: Rpc, head: Head, onProgress: (done: number, total: number) => void): Promise<void> {
    const { findings, numbers, registry } = this.#context
    const contract = { address: registry, abi: appealRegistryAbi } as const
    const appeals = [...this.#context.appeals.values()]
    const views = async <const name extends 'appealOf' | 'authorOf' | 'digestOf' | 'isOverdue'>(
      functionName: name,
    ) =>
      callMany(
        rpc,
        appeals.map(({ id }) => ({ ...contract, functionName, args: [id] }) as const),
        head.number,
      )
    const stored = await views('appealOf')
    onProgress(appeals.length, 4 * appeals.length)
    const [authors, digests, overdue] = [
      await views('authorOf'),
      await views('digestOf'),
      await views('isOverdue'),
    ]
    for (const [i, appeal] of appeals.entries()) {
      const name = `appeal ${toHex(appeal.id)}`
      const found: Record<string, unknown> = { ...stored[i] }
      for (const [field, value] of Object.entries(storedForm(appeal)))
        findings.same('appealState', `${name}, ${field}`, value, found[field])
      findings.same('appealState', `${name}, author`, appeal.author ?? zeroAddress, authors[i])
      findings.same('appealState', `${name}, digest`, appeal.digest, digests[i])
      findings.same('appealOverdue', `${name}: isOverdue()`, isOverdue(appeal, head.timestamp), overdue[i])
    }
    onProgress(3 * appeals.length, 4 * appeals.length)
    await this.#compareRest(rpc, registry, appeals, head)
    const late = appeals.filter((appeal) => isOverdue(appeal, head.timestamp)).length
    if (late > 0) findings.note(`${late} appeals are overdue at this block.`)

    const given = [...numbers]
    const last = await callMany(
      rpc,
      given.map(
        ([key]) => ({ ...contract, functionName: 'lastNumber', args: key.split('/').map(Number) }) as const,
      ),
      head.number,
    )
    given.forEach(([key, number], i) => {
      findings.same('appealNumber', `department/year ${key}: lastNumber()`, number, last[i])
    })
  }

  /** Answers, tombstones and terms. */
  async #compareRest(rpc: Rpc, registry: Address, appeals: readonly Appeal[], head: Head): Promise<void> {
    const { findings, terms } = this.#context
    const contract = { address: registry, abi: appealRegistryAbi } as const
    const rounds = appeals.flatMap(({ id, round, answers }) =>
      Array.from({ length: round + 1 }, (_, n) => ({ id, n, hash: answers.get(n)?.hash ?? zeroHash })),
    )
    const hashes = await callMany(
      rpc,
      rounds.map(({ id, n }) => ({ ...contract, functionName: 'answerIn', args: [id, n] }) as const),
      head.number,
    )
    rounds.forEach(({ id, n, hash }, i) => {
      findings.same('appealState', `appeal ${toHex(id)}, answer in round ${n}`, hash, hashes[i])
    })
    const buried = appeals.flatMap(({ id, tombstones }) =>
      [...tombstones].map(([digest, is]) => ({ id, digest, is })),
    )
    const tombstones = await callMany(
      rpc,
      buried.map(
        ({ id, digest }) => ({ ...contract, functionName: 'tombstoneOf', args: [id, digest] }) as const,
      ),
      head.number,
    )
    buried.forEach(({ id, digest, is }, i) => {
      findings.same('appealState', `appeal ${toHex(id)}, tombstone of ${digest}`, is, tombstones[i])
    })
    const versions = [...terms]
    const spans = await callMany(
      rpc,
      versions.map(([id]) => ({ ...contract, functionName: 'termsOf', args: [id] }) as const),
      head.number,
    )
    versions.forEach(([id, expected], i) => {
      const found: Record<string, unknown> = { ...spans[i] }
      for (const [span, seconds] of Object.entries(expected))
        findings.same('appealDeadline', `terms ${id}, ${span}`, seconds, found[span])
    })
  }
}

/** The fields of `IAppealRegistry.Appeal`. */
function storedForm(appeal: Appeal): Record<string, number | boolean> {
  const { filedAt, dueBy, registeredAt, district, terms, department, officer, visibility, channel } = appeal
  const { round, hops, extended, overdueStages } = appeal
  return {
    ...{ filedAt, dueBy, registeredAt, district, terms, department, officer, visibility, channel },
    ...{ round, hops, extended, overdueStages, state: stateNumber(appeal.state) },
  }
}
