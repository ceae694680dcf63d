import { useState } from 'react'
import { useRpc } from '../../lib/chain/useRpc.ts'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'

export type TermsCheck =
  | { readonly status: 'idle' }
  | { readonly status: 'checking' }
  | { readonly status: 'same' }
  /** `names`: what differs from the contract, as the contract calls it. */
  | { readonly status: 'differing'; readonly names: readonly string[] }
  | { readonly status: 'failed' }

/** Compares the terms shown with the contract's. The code that speaks to contracts comes with the first check. */
export function useTermsCheck(): [TermsCheck, () => void] {
  const request = useRpc()
  const { contracts } = useConfig()
  const { round } = useRoundView()
  const [state, setState] = useState<TermsCheck>({ status: 'idle' })
  const run = async () => {
    setState({ status: 'checking' })
    const { checkTerms } = await import('./checkTerms.ts')
    const names = await checkTerms(request, round, contracts.citizenRegistry)
    setState(names.length === 0 ? { status: 'same' } : { status: 'differing', names })
  }
  return [state, () => void run().catch(() => setState({ status: 'failed' }))]
}
