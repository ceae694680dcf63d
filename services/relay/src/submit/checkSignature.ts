import { type Address, type Hex, size } from 'viem'
import { Refusal } from '../http/refusal.ts'
import type { Intake } from './intake.ts'
import { recoverSigner } from './recoverSigner.ts'

/** The longest signature of a contract wallet, in bytes: some dozens of owners. */
const MOST_BYTES = 8_192

/**
 * Checks a signature as far as it goes without asking anybody. A contract wallet's is left to the simulation, and counted
 * against a smaller budget.
 * @returns The signature in the form in which it is sent.
 * @throws Refusal `badSignature`, or `limited`.
 */
export async function checkSignature(
  { budgets }: Intake,
  signed: {
    readonly hash: Hex
    readonly wallet: Address
    readonly signature: Hex
    readonly contractWallet: boolean
  },
  client: string,
): Promise<Hex> {
  const { hash, wallet, signature, contractWallet } = signed
  if (contractWallet) {
    if (size(signature) > MOST_BYTES) {
      throw new Refusal('tooLarge', `A signature may have ${MOST_BYTES} bytes at most.`)
    }
    budgets.lookup(client)
    return signature
  }
  const recovered = await recoverSigner(hash, signature)
  if (recovered?.signer !== wallet) {
    throw new Refusal('badSignature', 'The signature is not of this wallet, or of something else.')
  }
  return recovered.signature
}
