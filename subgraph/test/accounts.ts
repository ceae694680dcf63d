import type { Address } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'

/** anvil's own, whose keys are public. */
const MNEMONIC = 'test test test test test test test test test test test junk'

function account(addressIndex: number): Address {
  return mnemonicToAccount(MNEMONIC, { addressIndex }).address.toLowerCase() as Address
}

/** Signs what deploys the city. */
export const deployer = mnemonicToAccount(MNEMONIC)

// In lower case, as the index has them.
export const admin = account(1)
export const registrar = account(2)
export const treasurer = account(3)
export const treasury = account(4)
export const anna = account(5)
export const boris = account(6)
export const vera = account(7)
/** Nobody's yet: for whoever loses a wallet. */
export const spare = account(9)
