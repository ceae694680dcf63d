import type { Hash } from 'viem'
import { createStore, type Store } from '../../../../lib/store/createStore.ts'
import type { Sentence } from '../../pen/Pen.ts'
import { batchesOf } from '../../residents/batches.ts'
import type { ChainProblem } from '../one/checkResident.ts'
import { checkList } from './checkList.ts'
import type { BadRow, ReadyRow } from './listRow.ts'

/** One transaction's worth of a list. */
export interface Batch {
  /** Those that it registers, or is to. */
  readonly rows: readonly ReadyRow[]
  /** Those that turned out to be impossible, or done already, when the batch was tried again. */
  readonly leftOut: readonly BadRow[]
  readonly status: 'waiting' | 'signing' | 'pending' | 'done' | 'failed'
  readonly transaction?: Hash
  /** Why it failed. */
  readonly refused?: Sentence
}

interface Office {
  /** What the chain has against a line now. */
  readonly check: (row: ReadyRow) => Promise<ChainProblem | null>
  /** Registers lines in one transaction. @param onSent Hears when it is on its way. */
  readonly register: (
    rows: readonly ReadyRow[],
    onSent: () => void,
  ) => Promise<{ transaction: Hash } | { refused: Sentence }>
}

export interface ImportRun {
  readonly batches: Store<readonly Batch[]>
  /** Goes through what is not done, in order, and stops at the first failure; call it again to go on. */
  readonly go: (office: Office) => Promise<void>
}

/**
 * Plans the registration of a list in batches.
 * @param size Residents in one transaction.
 */
export function createImportRun(rows: readonly ReadyRow[], size?: number): ImportRun {
  const planned = batchesOf(rows, size).map((part): Batch => ({ rows: part, leftOut: [], status: 'waiting' }))
  const batches = createStore<readonly Batch[]>(planned)
  const change = (place: number, to: Partial<Batch>) =>
    batches.set(batches.get().map((batch, at) => (at === place ? { ...batch, ...to } : batch)))

  /** A batch that failed may have reached the chain all the same: whoever stands there is not sent again. */
  async function lookAgain(batch: Batch, check: Office['check']): Promise<Batch> {
    const { ready, bad } = await checkList({ ready: batch.rows, bad: [] }, check)
    return { ...batch, rows: ready, leftOut: [...batch.leftOut, ...bad] }
  }

  async function go({ check, register }: Office): Promise<void> {
    for (const [place, planned] of batches.get().entries()) {
      if (planned.status === 'done') continue
      const batch = planned.status === 'failed' ? await lookAgain(planned, check) : planned
      const { refused: _, ...known } = batch
      batches.set(batches.get().map((each, at) => (at === place ? { ...known, status: 'signing' } : each)))
      if (batch.rows.length === 0) {
        change(place, { status: 'done' })
        continue
      }
      const result = await register(batch.rows, () => change(place, { status: 'pending' }))
      if ('refused' in result) return change(place, { status: 'failed', refused: result.refused })
      change(place, { status: 'done', transaction: result.transaction })
    }
  }

  return { batches, go }
}
