import { mnemonicToAccount } from 'viem/accounts'
import { walletOf } from './clients.ts'

/** The local chain's public test mnemonic: whoever holds an office of the demonstration city is derived from it. */
const MNEMONIC = 'test test test test test test test test test test test junk'

const official = (addressIndex: number) => walletOf(mnemonicToAccount(MNEMONIC, { addressIndex }))

export const registrar = official(2)
export const treasurer = official(3)
export const guardian = official(4)
