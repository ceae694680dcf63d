import type { Hex } from 'viem'
import type { AppealEvent, AppealView } from '../../../lib/appeal/Appeal.ts'

/** What a body is to its appeal. */
export type BodyRole =
  | 'appeal'
  | 'envelope'
  | 'answer'
  | 'remarks'
  | 'question'
  | 'information'
  | 'grounds'
  | 'dispute'

/** A body that belongs to an appeal. */
export interface NamedBody {
  readonly digest: Hex
  readonly role: BodyRole
  /** When the chain named it, unix seconds. */
  readonly at: number
}

const ROLES: Readonly<Partial<Record<AppealEvent['kind'], BodyRole>>> = {
  Resealed: 'envelope',
  InformationRequested: 'question',
  InformationProvided: 'information',
  Extended: 'grounds',
  Closed: 'grounds',
  Disputed: 'dispute',
  AnswerReturned: 'remarks',
}

/** @returns Every body that the chain names for an appeal, each once, in the order in which it did. */
export function bodiesOf({ appeal, events, answers }: AppealView): NamedBody[] {
  const found: NamedBody[] = [{ digest: appeal.digest, role: 'appeal', at: appeal.filedAt }]
  for (const { digest, preparedAt, givenAt } of answers) {
    found.push({ digest, role: 'answer', at: preparedAt || (givenAt ?? 0) })
  }
  for (const { kind, digest, timestamp } of events) {
    const role = ROLES[kind]
    if (role && digest) found.push({ digest, role, at: timestamp })
  }
  const seen = new Set<Hex>()
  return found
    .sort((a, b) => a.at - b.at)
    .filter(({ digest }) => !seen.has(digest) && seen.add(digest) && !/^0x0+$/.test(digest))
}
