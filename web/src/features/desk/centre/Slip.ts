import type { Hex } from 'viem'
import type { AppealId } from '../../../lib/appeal/appealId.ts'

/** What a citizen takes home: how to claim the appeal later. It is a secret until it is handed over. */
export interface Slip {
  readonly appeal: AppealId
  readonly code: Hex
  /** Opens the sealed part, if there is one. */
  readonly identity: string | undefined
  /** Unix seconds. */
  readonly filedAt: number
  readonly title: string
}
