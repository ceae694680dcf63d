import { useChainRead } from '../../../lib/chain/useChainRead.ts'
import { useConfig } from '../../../lib/config/ConfigContext.ts'
import { usePen } from '../pen/Pen.ts'
import type { Officer } from './readOfficer.ts'

/**
 * @returns The connected wallet's appointment, from the chain; null if it serves nowhere, undefined while nobody is
 * connected or it is not known yet.
 */
export function useOfficer(): Officer | null | undefined {
  const { contracts } = useConfig()
  const { signer } = usePen()
  const address = 'address' in signer ? signer.address : undefined
  const { data } = useChainRead(address && `officer ${address}`, async (request) =>
    (await import('./readOfficer.ts')).readOfficer(request, contracts.departmentRegistry, address ?? '0x'),
  )
  return data
}
