import type { Address } from 'viem'
import type { SignedVoucher } from '../../lib/voucher/voucherCode.ts'

/** Why a voucher would be refused, or is not what the person takes it for. Times are unix seconds. */
export type VoucherProblem =
  /** It was signed for another city's register. */
  | { readonly kind: 'otherRegister' }
  | { readonly kind: 'expired'; readonly expiry: number }
  /** The chain does not let this account register residents. */
  | { readonly kind: 'notARegistrar'; readonly registrar: Address }
  /** The wallet that it is for is in the register already. */
  | { readonly kind: 'registeredAlready' }
  /** It is for another wallet than the connected one. Anyone may send it, but who is registered is the other. */
  | { readonly kind: 'otherWallet'; readonly connected: Address }

interface Situation {
  readonly chainId: number
  readonly registry: Address
  /** The chain's time. */
  readonly now: number
  /** Null while none is connected. */
  readonly connected: Address | null
  /** What the chain says of the voucher's registrar and wallet; undefined while it is asked. */
  readonly onChain: { readonly mayRegister: boolean; readonly walletKnown: boolean } | undefined
}

/** Everything that is to be said against sending a voucher. */
export function voucherProblems(
  { chainId: signedFor, registry: register, voucher, registrar }: SignedVoucher,
  { chainId, registry, now, connected, onChain }: Situation,
): VoucherProblem[] {
  if (signedFor !== chainId || !same(register, registry)) return [{ kind: 'otherRegister' }]
  const problems: VoucherProblem[] = []
  if (onChain?.walletKnown) problems.push({ kind: 'registeredAlready' })
  if (now > voucher.expiry) problems.push({ kind: 'expired', expiry: voucher.expiry })
  if (onChain && !onChain.mayRegister) problems.push({ kind: 'notARegistrar', registrar })
  if (connected && !same(connected, voucher.wallet)) problems.push({ kind: 'otherWallet', connected })
  return problems
}

/** Whether a problem makes the contract refuse the voucher; the others are for the person to judge. */
export function isRefused({ kind }: VoucherProblem): boolean {
  return kind !== 'otherWallet'
}

function same(a: Address, b: Address): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
