import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { ballotTypedData } from '@initiative-citizen/contracts/signed-ballot'
import { encodeFunctionData, hashTypedData } from 'viem'
import type * as z from 'zod'
import { requestId } from '../api/acknowledgement.ts'
import type { ballotSubmission } from '../api/relayApi.ts'
import { Refusal } from '../http/refusal.ts'
import type { SignedBallotRequest } from '../request.ts'
import { castBallotForArgs } from '../send/castBallotForArgs.ts'
import { type Accepted, accept, findAccepted } from './accept.ts'
import { checkSignature } from './checkSignature.ts'
import type { Intake } from './intake.ts'
import { roundIn } from './roundPhase.ts'
import { simulate } from './simulate.ts'

/**
 * Takes a signed ballot on. A key's signature is checked before anybody is asked anything.
 * @param client Whom it counts against, when only the chain can check its signature.
 * @throws Refusal Saying what is wrong with it.
 */
export async function submitBallot(
  intake: Intake,
  submission: z.output<typeof ballotSubmission>,
  client: string,
): Promise<Accepted> {
  const { round, wallet, sequence, lines, contractWallet } = submission
  const hash = hashTypedData(
    ballotTypedData({ sequence, lines }, { address: round, chainId: intake.book.chainId }),
  )
  const signature = await checkSignature(intake, { ...submission, hash }, client)
  intake.budgets.wallet(wallet)
  const id = requestId(hash, wallet)
  const found = await findAccepted(intake, id)
  if (found) return found

  const { projects } = await roundIn(intake, round, 'voting')
  const unknown = lines.find(({ project }) => project >= projects)
  if (unknown) {
    throw new Refusal('badRequest', `Project ${unknown.project} is none of the round's: it has ${projects}.`)
  }
  const request: SignedBallotRequest = {
    kind: 'ballot',
    id,
    wallet,
    target: round,
    sequence,
    lines,
    signature,
    contractWallet,
  }
  await simulate(intake.chain, {
    account: intake.account.address,
    to: round,
    data: encodeFunctionData({
      abi: budgetRoundAbi,
      functionName: 'castBallotFor',
      args: castBallotForArgs(request),
    }),
  })
  return accept(intake, request)
}
