import { createStore } from '../../lib/store/createStore.ts'
import type { TransactionRun } from './startTransaction.ts'

/** A transaction whose sheet was closed before it came to its end. */
export interface BackgroundTransaction {
  /** Tells it from others on the list. */
  readonly id: number
  readonly title: string
  readonly run: TransactionRun
}

let lastId = 0

export const backgroundTransactions = createStore<readonly BackgroundTransaction[]>([])

/** Goes on showing a transaction that was handed to the wallet or sent; forgets one that was not. */
export function keepInBackground(title: string, run: TransactionRun): void {
  const { stage } = run.state.get()
  if (stage !== 'signing' && stage !== 'pending') return
  backgroundTransactions.set([...backgroundTransactions.get(), { id: ++lastId, title, run }])
}

/** Stops showing a transaction. */
export function dismissTransaction(run: TransactionRun): void {
  backgroundTransactions.set(backgroundTransactions.get().filter((each) => each.run !== run))
}
