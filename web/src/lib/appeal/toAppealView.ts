import type { TombstoneReason } from '@initiative-citizen/contracts/appeal-enums'
import type { Address, Hex } from 'viem'
import type { IndexedAppealQuery } from '../../../generated/graphql.ts'
import type { Appeal, AppealAnswer, AppealEvent, AppealTombstone, AppealView } from './Appeal.ts'

type Found = NonNullable<IndexedAppealQuery['appeal']>

/** @returns What the index said of an appeal, in the page's own terms. */
export function toAppealView(found: Found): AppealView {
  const order = (event: Found['events'][number]) => Number(event.block) * 100_000 + Number(event.logIndex)
  return {
    appeal: toAppeal(found),
    events: [...found.events].sort((a, b) => order(a) - order(b)).map(toEvent),
    answers: found.answers.map(toAnswer),
    tombstones: found.tombstones.map(toTombstone),
    source: 'index',
  }
}

function toAppeal(found: Found): Appeal {
  const { promptness, substance, courtesy } = found
  return {
    id: found.id,
    author: found.author?.id,
    resident: found.resident,
    operator: found.operator ?? undefined,
    channel: found.channel,
    visibility: found.visibility,
    kind: found.kind,
    category: found.category,
    district: found.district?.number ?? 0,
    digest: found.digest,
    title:
      found.body?.title && !isEntombed(found) ? { text: found.body.title, lang: found.body.lang } : undefined,
    envelope: found.envelope ?? undefined,
    state: found.state,
    closure: found.closure ?? undefined,
    terms: found.terms.number,
    department: found.department?.number,
    officer: found.officer ?? undefined,
    label: found.label ?? undefined,
    round: found.round,
    hops: found.hops,
    extended: found.extended,
    dueBy: toTime(found.dueBy),
    answerBy: toTime(found.answerBy),
    reportedOverdue: found.reportedOverdue,
    joined: found.joined,
    marks: promptness && substance && courtesy ? { promptness, substance, courtesy } : undefined,
    filedAt: Number(found.filedAt),
    registeredAt: toTime(found.registeredAt),
    answeredAt: toTime(found.answeredAt),
    endedAt: toTime(found.endedAt),
  }
}

/** Whether a moderator says that the appeal's own text must not be shown: then its title is not either. */
function isEntombed({ digest, tombstones }: Found): boolean {
  return tombstones.some((tombstone) => tombstone.digest === digest && tombstone.state !== 'None')
}

function toEvent(found: Found['events'][number]): AppealEvent {
  return {
    id: found.id,
    kind: found.kind,
    actor: named(found.actor),
    officer: found.officer ?? undefined,
    department: found.department?.number,
    formerDepartment: found.formerDepartment?.number,
    label: found.label ?? undefined,
    reason: found.reason ?? undefined,
    deadline: toTime(found.deadline),
    round: found.round,
    digest: found.digest ?? undefined,
    answer: found.answer?.id,
    block: Number(found.block),
    timestamp: Number(found.timestamp),
    transaction: found.transaction,
  }
}

function toAnswer(found: Found['answers'][number]): AppealAnswer {
  return {
    hash: found.id,
    department: found.department.number,
    round: found.round,
    outcome: found.outcome,
    plannedFor: toTime(found.plannedFor),
    duplicateOf: found.duplicateOf?.id,
    digest: found.digest,
    preparer: found.preparer,
    state: found.state,
    signatures: found.signatures.map(({ officer, timestamp, ...signature }) => ({
      ...signature,
      officer: officer.number,
      timestamp: Number(timestamp),
    })),
    remarksDigest: found.remarksDigest ?? undefined,
    preparedAt: Number(found.preparedAt),
    givenAt: toTime(found.givenAt),
    verdictBy: toTime(found.verdictBy),
    late: found.late,
  }
}

function toTombstone(found: Found['tombstones'][number]): AppealTombstone {
  return {
    digest: found.digest,
    state: found.state,
    reason: found.reason as TombstoneReason,
    noteDigest: found.noteDigest ?? undefined,
    by: found.by,
    timestamp: Number(found.timestamp),
    transaction: found.transaction,
  }
}

function toTime(found: string | null | undefined): number | undefined {
  return found === null || found === undefined ? undefined : Number(found)
}

function named(actor: Hex): Address | undefined {
  return /^0x0+$/.test(actor) ? undefined : actor
}
