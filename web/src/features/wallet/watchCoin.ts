import { type Address, BaseError, UserRejectedRequestError } from 'viem'
import type { Config } from '../../lib/config/config.ts'

/**
 * Asks the wallet to show a round's coin (`wallet_watchAsset`). Coins have two decimals, as roubles do.
 * @returns What the person decided.
 * @throws What the wallet answers when it knows no such request.
 */
export async function watchCoin(
  config: Config,
  { address, symbol }: { address: Address; symbol: string },
): Promise<'added' | 'declined'> {
  const [{ watchAsset }, { walletConfig }] = await Promise.all([
    import('./wagmi.ts'),
    import('./walletConfig.ts'),
  ])
  try {
    const options = { address, symbol: symbol.slice(0, 11), decimals: 2 }
    return (await watchAsset(walletConfig(config), { type: 'ERC20', options })) ? 'added' : 'declined'
  } catch (error) {
    const rejected =
      error instanceof BaseError && error.walk((each) => each instanceof UserRejectedRequestError)
    if (rejected) return 'declined'
    throw error
  }
}
