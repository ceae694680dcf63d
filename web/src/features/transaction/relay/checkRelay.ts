import type { Address } from 'viem'
import { RelayError } from '../../../lib/relay/RelayError.ts'
import { type Relay, readRelay } from '../../../lib/relay/readRelay.ts'
import type { CityClient } from '../../wallet/cityClient.ts'
import type { ContractCall } from '../intent.ts'
import { relayedAs } from './relayedAs.ts'

/** How a request to the relay has to be signed, and by whom the relay answers. */
export interface RelayPlan {
  readonly signer: Address
  /** The wallet is a contract, which checks its signature itself. */
  readonly contractWallet: boolean
  /** The most gas that the call will take. */
  readonly gas: bigint
}

/** What begins the code of an account that has a key and lends itself a contract's code (EIP-7702). */
const LENT_CODE = '0xef0100'

/**
 * Finds out whether the relay can send a call.
 * @param estimate Gas that the call would take if its sender sent it.
 * @returns Null if no relay could: the forwarder knows only wallets with a key.
 * @throws RelayError When the relay is away, is another city's, or takes no call of that much gas.
 */
export async function checkRelay(
  client: CityClient,
  relay: Relay,
  call: ContractCall,
  { from, estimate }: { from: Address; estimate: bigint },
): Promise<RelayPlan | null> {
  const code = await client.getCode({ address: from })
  const contractWallet = code !== undefined && !code.startsWith(LENT_CODE)
  const forwarded = relayedAs(call) === 'forward'
  if (contractWallet && forwarded) return null
  const { signer, maxGas } = await readRelay(relay)
  // Something may change until it is sent; what is not used is not paid.
  const gas = estimate + estimate / 4n
  if (forwarded && gas > maxGas)
    throw new RelayError('tooMuchGas', `The relay takes calls of ${maxGas} gas at most, and this is ${gas}.`)
  return { signer, contractWallet, gas }
}
