import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { Address, Hex } from 'viem'
import { signerOf } from './accounts.ts'
import { actOnAppeals } from './acts.ts'
import { answerBody } from './bodyTexts.ts'
import type { City } from './city.ts'
import type { FiledAppeal } from './fileAppeal.ts'

/** `IAppealRegistry.Answer`. */
export interface Answer {
  readonly appeal: bigint
  readonly department: number
  readonly round: number
  readonly outcome: number
  readonly plannedFor: number
  readonly duplicateOf: bigint
  readonly digest: Hex
  readonly preparer: Address
}

/** An answer that can be signed, with the hash by which the index knows it. */
export interface DraftedAnswer {
  readonly answer: Answer
  readonly hash: Hex
}

/** @param change What matters about the answer; by default it says that all is fixed, in the first round. */
export async function draftAnswer(
  city: City,
  appeal: FiledAppeal,
  change: Partial<Answer> & Pick<Answer, 'department' | 'preparer'>,
): Promise<DraftedAnswer> {
  const answer = {
    appeal: appeal.number,
    round: 0,
    outcome: 0,
    plannedFor: 0,
    duplicateOf: 0n,
    digest: change.digest ?? city.bodies.publish(answerBody()),
    ...change,
  }
  const hash = await city.chain.readContract({
    address: city.book.contracts.appealRegistry,
    abi: appealRegistryAbi,
    functionName: 'hashAnswer',
    args: [answer],
  })
  return { answer, hash }
}

/** Adds one signature on chain. One block. */
export async function signAnswer(city: City, drafted: DraftedAnswer, signer: Address): Promise<void> {
  await actOnAppeals(city, signer, 'signAnswer', [drafted.answer, await signatureOf(drafted, signer)])
}

/** Gives an answer with all signatures at once, the preparer's first. One block. */
export async function giveAnswer(
  city: City,
  drafted: DraftedAnswer,
  ...approvers: readonly Address[]
): Promise<void> {
  const signers = [drafted.answer.preparer, ...approvers]
  const signatures = await Promise.all(signers.map((signer) => signatureOf(drafted, signer)))
  await actOnAppeals(city, drafted.answer.preparer, 'answer', [drafted.answer, signatures])
}

/** @returns `IAppealRegistry.Signature`. */
export async function signatureOf({ hash }: DraftedAnswer, signer: Address) {
  return { signer, signature: await signerOf(signer).sign({ hash }) }
}
