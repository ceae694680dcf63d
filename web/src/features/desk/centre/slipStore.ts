import { createStore, type Store } from '../../../lib/store/createStore.ts'
import { pageStorage } from '../../../lib/store/pageStorage.ts'
import type { Slip } from './Slip.ts'

/** The shape's version is part of the key: slips of another shape are not read. */
const KEY = 'desk.slips.1'

/** Slips that are not handed over yet: losing one, the citizen could never claim the appeal. */
export const slips: Store<readonly Slip[]> = createStore(kept())

export function keepSlip(slip: Slip): void {
  write([slip, ...slips.get()])
}

/** Forgets a slip that the citizen has. */
export function forgetSlip({ appeal }: Slip): void {
  write(slips.get().filter((each) => each.appeal !== appeal))
}

function write(after: readonly Slip[]): void {
  slips.set(after)
  try {
    pageStorage().setItem(KEY, JSON.stringify(after))
  } catch {
    // The browser's storage is full or forbidden: the slips last as long as the page.
  }
}

function kept(): readonly Slip[] {
  const text = pageStorage().getItem(KEY)
  return text === null ? [] : (JSON.parse(text) as readonly Slip[])
}
