import type { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import {
  CLOSURES,
  DISPUTE_REASONS,
  EXTENSION_REASONS,
  FORWARD_REASONS,
  OUTCOMES,
  STAGES,
  TOMBSTONE_REASONS,
  TOMBSTONES,
} from '@initiative-citizen/contracts/appeal-enums'
import { type Address, type DecodeEventLogReturnType, type Hash, type Hex, zeroAddress, zeroHash } from 'viem'
import type {
  Appeal,
  AppealAnswer,
  AppealEvent,
  AppealMarks,
  AppealSignature,
  AppealTombstone,
} from '../appeal/Appeal.ts'
import { toAppealId } from '../appeal/appealId.ts'

/** One log of an appeal, decoded. */
export interface AppealLog {
  readonly event: DecodeEventLogReturnType<typeof appealRegistryAbi>
  readonly id: Hex
  readonly block: number
  readonly timestamp: number
  readonly transaction: Hash
}

/** What an appeal's logs tell beside where it stands. */
export interface AppealHistory
  extends Pick<Appeal, 'operator' | 'kind' | 'category' | 'envelope' | 'label' | 'closure' | 'answerBy'>,
    Pick<Appeal, 'answeredAt' | 'endedAt'> {
  readonly joined: number
  readonly marks: AppealMarks | undefined
  readonly events: readonly AppealEvent[]
  readonly answers: readonly AppealAnswer[]
  readonly tombstones: readonly AppealTombstone[]
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }
type Draft = Writable<Omit<AppealHistory, 'events' | 'answers' | 'tombstones'>>
type Step = Partial<Omit<AppealEvent, 'id' | 'block' | 'timestamp' | 'transaction' | 'round'>>

/**
 * Tells an appeal's history from its logs, as the index does.
 * @param logs In the chain's order.
 * @param letters What stands in the numbers of each department's appeals.
 */
export function replayAppeal(
  logs: readonly AppealLog[],
  letters: ReadonlyMap<number, string>,
): AppealHistory {
  const draft: Draft = {
    operator: undefined,
    kind: undefined,
    category: undefined,
    envelope: undefined,
    label: undefined,
    closure: undefined,
    answerBy: undefined,
    answeredAt: undefined,
    endedAt: undefined,
    joined: 0,
    marks: undefined,
  }
  const events: AppealEvent[] = []
  const answers = new Map<Hex, Writable<AppealAnswer>>()
  const signatures = new Map<Hex, AppealSignature[]>()
  const tombstones = new Map<Hex, AppealTombstone>()
  let round = 0
  let department: number | undefined

  const labelOf = (number: number, year: number) => `${number}-${letters.get(department ?? 0) ?? ''}/${year}`
  const begin = (log: AppealLog, hash: Hex, answer: ContractAnswer): Writable<AppealAnswer> => {
    const known = answers.get(hash)
    if (known) return known
    const fresh = toAnswer(log, hash, answer)
    answers.set(hash, fresh)
    return fresh
  }

  for (const log of logs) {
    const { id, block, timestamp, transaction } = log
    const add = (kind: AppealEvent['kind'], actor: Address | undefined, step: Step = {}) =>
      events.push({
        ...NOTHING,
        ...step,
        id,
        kind,
        actor: named(actor),
        round,
        block,
        timestamp,
        transaction,
      })
    const { eventName, args } = log.event
    switch (eventName) {
      case 'AppealFiled':
        draft.kind = args.kind
        draft.category = args.category
        add('Filed', args.author, { digest: args.digest, deadline: args.registerBy })
        break
      case 'ClaimOffered':
        draft.operator = args.operator
        break
      case 'AppealClaimed':
        add('Claimed', args.author)
        break
      case 'AppealRegistered':
        department = args.department
        draft.label = labelOf(args.number, args.year)
        draft.answerBy = args.answerBy
        add('Registered', args.by, { department, label: draft.label, deadline: args.answerBy })
        break
      case 'AppealForwarded': {
        const formerDepartment = args.formerDepartment
        department = args.department
        draft.label = labelOf(args.number, args.year)
        const reason = FORWARD_REASONS[args.reason]
        add('Forwarded', args.by, { department, formerDepartment, label: draft.label, reason })
        break
      }
      case 'AppealAssigned':
        add('Assigned', args.by, { officer: { number: args.officer, account: args.account }, department })
        break
      case 'InformationRequested':
        add('InformationRequested', args.by, { digest: args.digest, department })
        break
      case 'InformationProvided':
        add('InformationProvided', args.by, { digest: args.digest })
        break
      case 'AnswerExtended':
        draft.answerBy = args.answerBy
        add('Extended', args.by, {
          digest: args.digest,
          deadline: args.answerBy,
          reason: EXTENSION_REASONS[args.reason],
          department,
        })
        break
      case 'AnswerPrepared':
        begin(log, args.answerHash, args.answer)
        add('AnswerPrepared', args.answer.preparer, {
          answer: args.answerHash,
          digest: args.answer.digest,
          department,
        })
        break
      case 'AnswerSigned': {
        const all = signatures.get(args.answerHash) ?? []
        signatures.set(args.answerHash, all)
        all.push({
          id,
          signer: args.signer,
          officer: args.officer,
          preparer: args.signer === (all[0]?.signer ?? args.signer),
          signature: args.signature,
          timestamp,
          transaction,
        })
        if (!all.at(-1)?.preparer) {
          add('AnswerApproved', args.signer, {
            answer: args.answerHash,
            officer: { number: args.officer, account: args.signer },
            department,
          })
        }
        break
      }
      case 'AnswerReturned': {
        const answer = answers.get(args.answerHash)
        if (answer) Object.assign(answer, { state: 'Returned', remarksDigest: args.digest })
        add('AnswerReturned', args.by, { answer: args.answerHash, digest: args.digest, department })
        break
      }
      case 'AppealAnswered': {
        const answer = begin(log, args.answerHash, args.answer)
        const late = draft.answerBy === undefined ? undefined : timestamp >= draft.answerBy
        Object.assign(answer, { state: 'Given', givenAt: timestamp, verdictBy: args.verdictBy, late })
        draft.answeredAt = timestamp
        add('Answered', args.answer.preparer, {
          answer: args.answerHash,
          digest: args.answer.digest,
          deadline: args.verdictBy,
          department,
        })
        break
      }
      case 'AppealConfirmed': {
        const { promptness, substance, courtesy } = args
        draft.marks = { promptness, substance, courtesy }
        draft.endedAt = timestamp
        add('Confirmed', args.author)
        break
      }
      case 'AppealDisputed':
        add('Disputed', args.author, {
          digest: present(args.digest),
          reason: DISPUTE_REASONS[args.reason],
          deadline: args.decideBy || undefined,
        })
        break
      case 'AppealReopened':
        round = args.round
        draft.answerBy = args.answerBy
        add('Reopened', args.by, { deadline: args.answerBy })
        break
      case 'AppealClosed':
        draft.closure = CLOSURES[args.closure]
        draft.endedAt = timestamp
        add('Closed', args.by, { digest: present(args.digest), reason: draft.closure })
        break
      case 'AppealWithdrawn':
        draft.endedAt = timestamp
        add('Withdrawn', args.author)
        break
      case 'AppealOverdue':
        add('Overdue', args.by, { deadline: args.dueBy, reason: STAGES[args.stage], department })
        break
      case 'AppealJoined':
        draft.joined += 1
        add('Joined', args.wallet)
        break
      case 'AppealResealed':
        draft.envelope = args.digest
        add('Resealed', args.by, { digest: args.digest })
        break
      case 'BodyTombstoned': {
        const state = TOMBSTONES[args.tombstone] ?? 'Hidden'
        const reason = TOMBSTONE_REASONS[args.reason] ?? 'Unlawful'
        const noteDigest = present(args.note)
        const { digest, by } = args
        tombstones.set(digest, { digest, state, reason, noteDigest, by, timestamp, transaction })
        add(state === 'None' ? 'Restored' : 'Entombed', by, {
          digest,
          reason: state === 'None' ? undefined : reason,
        })
        break
      }
    }
  }
  for (const [hash, answer] of answers) answer.signatures = signatures.get(hash) ?? []
  return { ...draft, events, answers: [...answers.values()].reverse(), tombstones: [...tombstones.values()] }
}

const NOTHING = {
  officer: undefined,
  department: undefined,
  formerDepartment: undefined,
  label: undefined,
  reason: undefined,
  deadline: undefined,
  digest: undefined,
  answer: undefined,
} as const

type ContractAnswer = Extract<AppealLog['event'], { eventName: 'AppealAnswered' }>['args']['answer']

function toAnswer({ timestamp }: AppealLog, hash: Hex, answer: ContractAnswer): Writable<AppealAnswer> {
  return {
    hash,
    department: answer.department,
    round: answer.round,
    outcome: OUTCOMES[answer.outcome] ?? 'Explained',
    plannedFor: answer.plannedFor || undefined,
    duplicateOf: answer.duplicateOf === 0n ? undefined : toAppealId(answer.duplicateOf),
    digest: answer.digest,
    preparer: answer.preparer,
    state: 'Prepared',
    signatures: [],
    remarksDigest: undefined,
    preparedAt: timestamp,
    givenAt: undefined,
    verdictBy: undefined,
    late: undefined,
  }
}

function present(digest: Hex): Hex | undefined {
  return digest === zeroHash ? undefined : digest
}

function named(actor: Address | undefined): Address | undefined {
  return actor === zeroAddress ? undefined : actor
}
