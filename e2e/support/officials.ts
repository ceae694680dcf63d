import { mnemonicToAccount } from 'viem/accounts'

/** The local chain's public test mnemonic: whoever holds an office of the demonstration city is derived from it. */
const MNEMONIC = 'test test test test test test test test test test test junk'

const official = (addressIndex: number) => mnemonicToAccount(MNEMONIC, { addressIndex })

export const registrar = official(2)
export const treasurer = official(3)
export const guardian = official(4)
export const establishment = official(61)
export const dispatcher = official(62)
export const supervisor = official(63)
export const moderator = official(64)

/** A department of the demonstration city whose answers need the preparer and one more. */
export const roads = {
  number: 3,
  letters: 'Д',
  head: official(75),
  preparer: official(76),
  approver: official(77),
}

/** Where appeals of the category "Potholes" go if they were sent to the wrong department first. */
export const improvement = { number: 2, letters: 'Б', head: official(72), preparer: official(73) }

/** The head of a department that no other test has anything to do with. */
export const cultureHead = official(81)
