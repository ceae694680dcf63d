import type { Address } from 'viem'
import { type HDAccount, mnemonicToAccount } from 'viem/accounts'

/** anvil's own, whose keys are public. */
const MNEMONIC = 'test test test test test test test test test test test junk'

/** Who sign with keys of their own, by address in lower case. */
const accounts = new Map<Address, HDAccount>()

function account(addressIndex: number): Address {
  const made = mnemonicToAccount(MNEMONIC, { addressIndex })
  const address = made.address.toLowerCase() as Address
  accounts.set(address, made)
  return address
}

/**
 * What signs for one of the accounts below.
 * @throws When it is none of them.
 */
export function signerOf(address: Address): HDAccount {
  const found = accounts.get(address)
  if (!found) throw new Error(`Nobody signs for ${address}`)
  return found
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
export const grigory = account(8)
/** Nobody's yet: for whoever loses a wallet. */
export const spare = account(9)
export const establishment = account(10)
export const dispatcher = account(11)
export const supervisor = account(12)
export const moderator = account(13)
/** Officers of departments. */
export const head = account(14)
export const clerk = account(15)
export const deputy = account(16)
export const otherHead = account(17)
/** Who holds no office and lives nowhere. */
export const stranger = account(18)
