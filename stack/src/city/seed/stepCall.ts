import type { Answer } from '@initiative-citizen/contracts/answer'
import { keysOf } from '@initiative-citizen/ipfs/sealing/identity'
import { reseal } from '@initiative-citizen/ipfs/sealing/reseal'
import { uploadBody } from '@initiative-citizen/ipfs/upload'
import { encodeAbiParameters, type Hex, keccak256 } from 'viem'
import { DEPARTMENTS, departmentNumber } from '../administration/departments.ts'
import {
  DISPUTE_REASONS,
  EXTENSION_REASONS,
  FORWARD_REASONS,
  type Step,
  TOMBSTONE_REASONS,
  TOMBSTONES,
} from '../appeals/steps.ts'
import { demoClaimCode } from '../claimCode.ts'
import { demoAccount, PLACES } from '../wallets.ts'
import { answerHash, signAnswer, writeAnswer } from './answering.ts'
import { addressOf, commentBody, textOf, tombstoneBody } from './appealBodies.ts'
import type { AppealCall } from './appealCall.ts'
import { type AppealCity, upload } from './appealCity.ts'
import { type AppealState, officerOf } from './appealState.ts'
import { EXTENSION_GROUNDS, REMARKS } from './remarks.ts'

const DAY = 86_400

/**
 * What has to be called for a step of an appeal. Bodies that go with it are uploaded.
 * @param moment When, in unix seconds.
 */
export async function stepCall(
  city: AppealCity,
  state: AppealState,
  step: Step,
  moment: number,
): Promise<AppealCall> {
  const { id, author, seed } = state
  const officer = (rank: number) => officerOf(state, rank)
  const comment = async (text: string) => upload(city, await commentBody(seed, text))
  switch (step.do) {
    case 'register':
      return {
        from: PLACES.dispatcher,
        functionName: 'register',
        args: [id, departmentNumber(step.to ?? state.department)],
      }
    case 'forward':
      return {
        from: step.by === 'dispatcher' ? PLACES.dispatcher : officer(step.by),
        functionName: 'forward',
        args: [id, departmentNumber(step.to), FORWARD_REASONS.indexOf(step.reason)],
      }
    case 'reseal':
      return {
        from: officer(step.by),
        functionName: 'reseal',
        args: [id, await sealFor(city, state, step.to)],
      }
    case 'assign':
      return {
        from: officer(step.by),
        functionName: 'assign',
        args: [id, demoAccount(officer(step.officer)).address],
      }
    case 'ask':
      return {
        from: officer(step.by),
        functionName: 'requestInformation',
        args: [id, await comment(textOf(seed).question)],
      }
    case 'inform':
      return {
        from: author,
        functionName: 'provideInformation',
        args: [id, await comment(textOf(seed).information)],
      }
    case 'extend':
      return {
        from: officer(0),
        functionName: 'extend',
        args: [
          id,
          state.answerBy + step.days * DAY,
          EXTENSION_REASONS.indexOf(step.reason),
          await comment(EXTENSION_GROUNDS[step.reason]),
        ],
      }
    case 'prepare': {
      state.answer = await writeAnswer(city, state, step, moment)
      const from = officer(step.by)
      return {
        from,
        functionName: 'signAnswer',
        args: [state.answer, await signAnswer(city, state.answer, from)],
      }
    }
    case 'approve': {
      const from = officer(step.by)
      const answer = pending(state)
      return { from, functionName: 'signAnswer', args: [answer, await signAnswer(city, answer, from)] }
    }
    case 'return':
      return {
        from: officer(step.by),
        functionName: 'returnAnswer',
        args: [id, answerHash(city, pending(state)), await comment(REMARKS.returned)],
      }
    case 'answer': {
      const answer = await writeAnswer(city, state, step, moment)
      const signers = [step.by, ...step.approvers].map(officer)
      const signatures = await Promise.all(signers.map((place) => signAnswer(city, answer, place)))
      return { from: officer(step.by), functionName: 'answer', args: [answer, signatures] }
    }
    case 'confirm':
      return { from: author, functionName: 'confirm', args: [id, ...step.marks] }
    case 'dispute':
      return {
        from: author,
        functionName: 'dispute',
        args: [
          id,
          DISPUTE_REASONS.indexOf(step.reason),
          await comment(step.again ? REMARKS.disputedAgain : textOf(seed).dispute),
        ],
      }
    case 'reopen':
      return { from: PLACES.supervisor, functionName: 'reopen', args: [id] }
    case 'uphold':
      return { from: PLACES.supervisor, functionName: 'uphold', args: [id, await comment(REMARKS.upheld)] }
    case 'withdraw':
      return { from: author, functionName: 'withdraw', args: [id] }
    case 'closeUnconfirmed':
    case 'markOverdue':
    case 'join':
      return { from: step.by, functionName: step.do, args: [id] }
    case 'commitClaim':
      return { from: step.by, functionName: 'commitClaim', args: [claimCommitment(state, step.by)] }
    case 'claim':
      return { from: step.by, functionName: 'claim', args: [id, demoClaimCode(addressOf(seed))] }
    case 'entomb':
      return {
        from: PLACES.moderator,
        functionName: 'entomb',
        args: [
          id,
          state.digest,
          TOMBSTONES.indexOf(step.tombstone),
          TOMBSTONE_REASONS.indexOf(step.reason),
          await upload(city, await tombstoneBody(step.note)),
        ],
      }
    case 'restore':
      return { from: PLACES.moderator, functionName: 'restore', args: [id, state.digest] }
  }
}

function pending({ answer, seed }: AppealState): Answer {
  if (!answer) throw new Error(`No answer waits in the appeal of ${addressOf(seed)}.`)
  return answer
}

/** A new envelope of the sealed part, made by the present department. @returns Its digest. */
async function sealFor(
  { gateway }: AppealCity,
  { department, sealed, seed }: AppealState,
  to: keyof typeof DEPARTMENTS,
): Promise<Hex> {
  if (!sealed) throw new Error(`Nothing is sealed in the appeal of ${addressOf(seed)}.`)
  const { recipient } = await keysOf(DEPARTMENTS[to].identity)
  const envelope = await reseal(sealed.envelope, {
    identity: DEPARTMENTS[department].identity,
    commitment: sealed.seal.commitment,
    recipients: [recipient, sealed.seal.author],
  })
  await uploadBody(envelope, { gateway })
  return envelope.digest
}

/** As `IAppealRegistry.commitClaim` wants it. */
function claimCommitment({ id, seed }: AppealState, place: number): Hex {
  const types = [{ type: 'uint256' }, { type: 'bytes32' }, { type: 'address' }] as const
  return keccak256(
    encodeAbiParameters(types, [id, demoClaimCode(addressOf(seed)), demoAccount(place).address]),
  )
}
