/**
 * The storage key of a cart. Carts of different chains, rounds and wallets never mix; what is chosen before a wallet
 * is connected has a cart of its own.
 * @param round The round's address.
 * @param wallet The citizen's wallet; null before connecting.
 */
export function cartKey(chainId: number, round: string, wallet: string | null): string {
  return ['cart', chainId, round.toLowerCase(), wallet?.toLowerCase() ?? 'anyone'].join(':')
}
