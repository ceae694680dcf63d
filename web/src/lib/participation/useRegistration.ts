import type { Address } from 'viem'
import { type ChainRead, useChainRead } from '../chain/useChainRead.ts'
import { useConfig } from '../config/ConfigContext.ts'
import type { Registration } from './Participation.ts'

/**
 * Follows what the register knows of a wallet.
 * @param wallet Null while none is connected: nothing is read then.
 * @returns `registration` is null if the register never saw the wallet.
 */
export function useRegistration(
  wallet: Address | null,
): ChainRead<{ readonly registration: Registration | null }> {
  const { contracts } = useConfig()
  return useChainRead(wallet ? `registration ${wallet}` : undefined, async (request) => {
    if (!wallet) throw new Error('There is no wallet to read the registration of')
    const { readRegistration } = await import('./readRegistration.ts')
    return { registration: await readRegistration(request, contracts.citizenRegistry, wallet) }
  })
}
