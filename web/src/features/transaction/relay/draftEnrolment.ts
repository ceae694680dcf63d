import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { enrolmentTypedData } from '@initiative-citizen/contracts/signed-enrolment'
import type { DraftInput, RequestDraft } from './RequestDraft.ts'

/** An enrolment under the terms that the round's contract holds. */
export async function draftEnrolment(input: DraftInput): Promise<RequestDraft> {
  const { client, call, from, contractWallet, chainId } = input
  const terms = await client.readContract({
    address: call.address,
    abi: budgetRoundAbi,
    functionName: 'termsHash',
  })
  return {
    typedData: enrolmentTypedData(terms, { address: call.address, chainId }),
    complete: (signature) => ({
      kind: 'enrolment',
      submission: {
        round: call.address,
        wallet: from,
        signature,
        ...(contractWallet && { contractWallet }),
      },
    }),
  }
}
