import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import type { Hex } from 'viem'
import { callContract } from '../../lib/chain/callContract.ts'
import { useChainRead } from '../../lib/chain/useChainRead.ts'
import type { Round } from '../../lib/round/Round.ts'

/** The hash of a round's terms, as the contract itself gives it, against the one that the page shows. */
export type TermsHash =
  | { readonly status: 'reading' }
  | { readonly status: 'away'; readonly retry: () => void }
  | { readonly status: 'same' | 'other'; readonly hash: Hex }

/** Reads from the chain under which terms a person is about to sign. */
export function useTermsHash({ address, termsHash }: Round): TermsHash {
  const { data, error, retry } = useChainRead(
    `termsHash ${address}`,
    (request) => callContract(request, { abi: budgetRoundAbi, address, functionName: 'termsHash', args: [] }),
    { still: true },
  )
  if (data) return { status: data.toLowerCase() === termsHash.toLowerCase() ? 'same' : 'other', hash: data }
  return error ? { status: 'away', retry } : { status: 'reading' }
}
