import { createStore } from '../../lib/store/createStore.ts'
import { pageStorage } from '../../lib/store/pageStorage.ts'
import { walletSession } from './session.ts'

/** Set while a wallet is connected, so that the next visit asks it again. */
export const CONNECTED_KEY = 'wallet.connected'

/** Whether the wallet's code is wanted, and how often its connect dialogue was asked for. */
export interface WalletSummons {
  readonly wanted: boolean
  readonly dialogue: number
}

export const walletSummons = createStore<WalletSummons>({ wanted: false, dialogue: 0 })

/** Loads the wallet's code, if it is not there yet, and opens the dialogue in which a wallet is chosen. */
export function askForWallet(): void {
  walletSummons.set({ wanted: true, dialogue: walletSummons.get().dialogue + 1 })
}

/** Asks the wallet of the last visit again, without a dialogue. Does nothing if there was none. */
export function resumeWallet(): void {
  if (pageStorage().getItem(CONNECTED_KEY) === null) return
  if (walletSession.get().status === 'none') walletSession.set({ status: 'resuming' })
  walletSummons.set({ ...walletSummons.get(), wanted: true })
}
