import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { enrolmentTypedData } from '@initiative-citizen/contracts/signed-enrolment'
import { encodeFunctionData, hashTypedData } from 'viem'
import type * as z from 'zod'
import { requestId } from '../api/acknowledgement.ts'
import type { enrolmentSubmission } from '../api/relayApi.ts'
import type { SignedEnrolment } from '../request.ts'
import { type Accepted, accept, findAccepted } from './accept.ts'
import { checkSignature } from './checkSignature.ts'
import type { Intake } from './intake.ts'
import { roundIn } from './roundPhase.ts'
import { simulate } from './simulate.ts'

/**
 * Takes a signed enrolment on. The round's terms are part of what was signed, so a round that this process has not
 * seen yet is looked for first, within the client's budget for that.
 * @param client Whom it counts against, when only the chain can check its signature.
 * @throws Refusal Saying what is wrong with it.
 */
export async function submitEnrolment(
  intake: Intake,
  submission: z.output<typeof enrolmentSubmission>,
  client: string,
): Promise<Accepted> {
  const { wallet, contractWallet } = submission
  if (!intake.rounds.known(submission.round)) intake.budgets.lookup(client)
  const round = await roundIn(intake, submission.round, 'enrolment')
  const hash = hashTypedData(
    enrolmentTypedData(round.termsHash, { address: round.address, chainId: intake.book.chainId }),
  )
  const signature = await checkSignature(intake, { ...submission, hash }, client)
  intake.budgets.wallet(wallet)
  const id = requestId(hash, wallet)
  const found = await findAccepted(intake, id)
  if (found) return found

  await simulate(intake.chain, {
    account: intake.account.address,
    to: round.address,
    data: encodeFunctionData({ abi: budgetRoundAbi, functionName: 'enrolFor', args: [wallet, signature] }),
  })
  const request: SignedEnrolment = {
    kind: 'enrolment',
    id,
    wallet,
    target: round.address,
    signature,
    contractWallet,
  }
  return accept(intake, request)
}
