import { createStore } from '../../lib/store/createStore.ts'
import type { LifeCycle } from './lifeCycle.ts'
import type { TransactionRun } from './startTransaction.ts'

/** A transaction whose sheet was closed before it came to its end. */
export interface BackgroundTransaction {
  /** Tells it from others on the list. */
  readonly id: number
  readonly title: string
  readonly run: TransactionRun
}

const UNDER_WAY: readonly LifeCycle['stage'][] = ['signing', 'handing', 'accepted', 'pending']

let lastId = 0

export const backgroundTransactions = createStore<readonly BackgroundTransaction[]>([])

/** Goes on showing a transaction that was handed to the wallet, to the city or to the network; forgets any other. */
export function keepInBackground(title: string, run: TransactionRun): void {
  if (UNDER_WAY.includes(run.state.get().stage)) followInBackground(title, run)
}

/** Shows a transaction without a sheet. */
export function followInBackground(title: string, run: TransactionRun): void {
  backgroundTransactions.set([...backgroundTransactions.get(), { id: ++lastId, title, run }])
}

/** Stops showing a transaction. */
export function dismissTransaction(run: TransactionRun): void {
  backgroundTransactions.set(backgroundTransactions.get().filter((each) => each.run !== run))
}
