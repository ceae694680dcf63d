import {
  CHANNELS,
  CLOSURES,
  isFinal,
  OUTCOMES,
  VISIBILITIES,
} from '@initiative-citizen/contracts/appeal-enums'
import type { Checks } from '../../Checks.ts'
import { type Appeal, stageOf } from '../../model/Appeal.ts'
import { toHex } from '../appeals/Context.ts'
import type { Expected } from './Expected.ts'

export function appeals({ context }: Checks): Expected {
  return {
    collection: 'appeals',
    fields: [
      ...[
        'state',
        'final',
        'closure',
        'channel',
        'visibility',
        'kind',
        'category',
        'digest',
        'number',
        'year',
      ],
      ...['label', 'round', 'hops', 'extended', 'dueBy', 'reportedOverdue', 'joined', 'filedAt'],
      ...['registeredAt', 'promptness', 'substance', 'courtesy'],
    ],
    links: ['author', 'district', 'terms', 'department', 'officer', 'answer'],
    entities: new Map(
      [...context.appeals.values()].map((appeal) => [toHex(appeal.id), appealEntity(appeal, context)]),
    ),
  }
}

/** Answers that were prepared or given. */
export function answers({ context }: Checks): Expected {
  const entities = new Map<string, Record<string, unknown>>()
  for (const { id, prepared, answers } of context.appeals.values()) {
    const appeal = toHex(id)
    for (const [hash, { answer, returned }] of prepared)
      entities.set(hash, { ...answerEntity(answer), appeal, state: returned ? 'Returned' : 'Prepared' })
    for (const { hash, answer, givenAt, verdictBy } of answers.values())
      entities.set(hash, { ...answerEntity(answer), appeal, state: 'Given', givenAt, verdictBy })
  }
  return {
    collection: 'answers',
    fields: ['state', 'round', 'outcome', 'plannedFor', 'digest', 'preparer', 'givenAt', 'verdictBy'],
    links: ['appeal', 'department', 'duplicateOf'],
    entities,
  }
}

function appealEntity(appeal: Appeal, { departments }: Checks['context']): Record<string, unknown> {
  const { department, number, year, officer, registeredAt, marks, overdueStages } = appeal
  const stage = stageOf(appeal)
  const letters = departments.all.get(department)?.letters
  return {
    ...appeal,
    final: isFinal(appeal.state),
    closure: appeal.closure === null ? null : CLOSURES[appeal.closure],
    channel: CHANNELS[appeal.channel],
    visibility: VISIBILITIES[appeal.visibility],
    number: number || null,
    year: year || null,
    label: number ? `${number}-${letters}/${year}` : null,
    dueBy: appeal.dueBy || null,
    reportedOverdue: stage !== null && (overdueStages & (1 << stage)) !== 0,
    joined: appeal.joined.size,
    registeredAt: registeredAt || null,
    ...{ promptness: marks?.[0], substance: marks?.[1], courtesy: marks?.[2] },
    district: appeal.district || null,
    department: department || null,
    officer: officer || null,
    answer: [...appeal.answers.values()].at(-1)?.hash,
  }
}

function answerEntity(answer: {
  readonly round: number
  readonly outcome: number
  readonly plannedFor: number
  readonly duplicateOf: bigint
  readonly digest: string
  readonly preparer: string
  readonly department: number
}): Record<string, unknown> {
  const { round, outcome, plannedFor, duplicateOf, digest, preparer, department } = answer
  return {
    ...{ round, digest, preparer, department },
    outcome: OUTCOMES[outcome],
    plannedFor: plannedFor || null,
    duplicateOf: duplicateOf === 0n ? null : toHex(duplicateOf),
  }
}
