import { useChainRead } from '../../../lib/chain/useChainRead.ts'
import { useConfig } from '../../../lib/config/ConfigContext.ts'
import { usePen } from '../pen/Pen.ts'
import type { Office } from './office.ts'

/** @returns The offices of the connected wallet, from the chain; undefined while nobody is connected or known. */
export function useOffices(): readonly Office[] | undefined {
  const { contracts } = useConfig()
  const { signer } = usePen()
  const address = 'address' in signer ? signer.address : undefined
  const { data } = useChainRead(address && `offices ${address}`, async (request) =>
    (await import('./readOffices.ts')).readOffices(request, contracts.accessManager, address ?? '0x'),
  )
  return data
}
