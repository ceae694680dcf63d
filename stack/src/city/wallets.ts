import { bytesToHex, type Hex } from 'viem'
import { mnemonicToAccount, type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'

/** The mnemonic that every development chain knows. Its keys are public: good for a demonstration, and for nothing else. */
const MNEMONIC = 'test test test test test test test test test test test junk'
const keys = mnemonicToAccount(MNEMONIC, { path: "m/44'/60'/0'/0" }).getHdKey()

/** Who the well-known accounts are in the demonstration city. */
export const PLACES = {
  deployer: 0,
  administrator: 1,
  registrar: 2,
  treasurer: 3,
  guardian: 4,
  treasury: 5,
  newcomer: 6,
  notEnrolled: 7,
  freshVoter: 8,
  voter: 9,
  /** Pays for what others sign. */
  relay: 69,
  establishment: 61,
  dispatcher: 62,
  supervisor: 63,
  moderator: 64,
  economyHead: 70,
  economyOfficer: 71,
  improvementHead: 72,
  improvementOfficer: 73,
  improvementSecondOfficer: 74,
  roadsHead: 75,
  roadsOfficer: 76,
  roadsSecondOfficer: 77,
  housingHead: 78,
  housingOfficer: 79,
  housingSecondOfficer: 80,
  cultureHead: 81,
  cultureOfficer: 82,
  ecologyHead: 83,
  ecologyOfficer: 84,
  welfareHead: 85,
  welfareOfficer: 86,
  gardeningHead: 87,
  gardeningOfficer: 88,
  emergencyHead: 89,
  emergencyOfficer: 90,
  formerRoadsOfficer: 91,
} as const

export type Place = keyof typeof PLACES

/**
 * One of the well-known accounts' keys.
 * @param index Its place in the derivation, from 0.
 */
export function demoKey(index: number): Hex {
  const { privateKey } = keys.deriveChild(index)
  if (!privateKey) throw new Error(`Account ${index} has no key`)
  return bytesToHex(privateKey)
}

/** One of the well-known accounts. */
export function demoAccount(index: number): PrivateKeyAccount {
  return privateKeyToAccount(demoKey(index))
}
