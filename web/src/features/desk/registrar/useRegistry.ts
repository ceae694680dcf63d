import { useConfig } from '../../../lib/config/ConfigContext.ts'

/** @returns Where the register of residents stands, and the block that nothing of it is older than. */
export function useRegistry() {
  const { contracts, startBlock, chainId } = useConfig()
  return { address: contracts.citizenRegistry, startBlock, chainId }
}
