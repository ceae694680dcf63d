import { type Answer, answerTypedData } from '@initiative-citizen/contracts/answer'
import { type Address, type Hex, hashTypedData } from 'viem'
import { LOCAL_CHAIN } from '../../chain/client.ts'
import { departmentNumber } from '../administration/departments.ts'
import { OUTCOMES } from '../appeals/appealText.ts'
import { paintScene } from '../appeals/scenes/paintScene.ts'
import type { AnswerVersion, Step } from '../appeals/steps.ts'
import { demoAccount } from '../wallets.ts'
import { answerBody, textOf } from './appealBodies.ts'
import { type AppealCity, upload, uploadScene } from './appealCity.ts'
import { type AppealState, officerOf } from './appealState.ts'

const DAY = 86_400

/** One officer's signature, as the contract takes it. */
interface Signature {
  readonly signer: Address
  readonly signature: Hex
}

/**
 * Writes an answer, uploads it, and says what is to be signed.
 * @param moment When, in unix seconds.
 */
export async function writeAnswer(
  city: AppealCity,
  state: AppealState,
  step: Extract<Step, { do: 'prepare' | 'answer' }>,
  moment: number,
): Promise<Answer> {
  const { seed, id, department, round } = state
  const { outcome, plannedIn = 0 } = textOf(seed)
  const isDuplicate = step.version === 'duplicate'
  const isPlanned = !isDuplicate && outcome === 'planned'
  const other = step.do === 'answer' && step.duplicateOf ? city.named.get(step.duplicateOf) : undefined
  const digest = await upload(
    city,
    await answerBody(seed, step.version, await photographs(city, state, step.version)),
  )
  return {
    appeal: id,
    department: departmentNumber(department),
    round,
    outcome: OUTCOMES.indexOf(isDuplicate ? 'duplicate' : outcome),
    plannedFor: isPlanned ? moment + plannedIn * DAY : 0,
    duplicateOf: isDuplicate ? (other ?? 0n) : 0n,
    digest,
    preparer: demoAccount(officerOf(state, step.by)).address,
  }
}

/** An officer's signature under an answer. @param place The officer's account. */
export async function signAnswer({ book }: AppealCity, answer: Answer, place: number): Promise<Signature> {
  const account = demoAccount(place)
  return {
    signer: account.address,
    signature: await account.signTypedData(typedData(book.contracts.appealRegistry, answer)),
  }
}

/** The hash by which the contract knows an answer. */
export function answerHash({ book }: AppealCity, answer: Answer): Hex {
  return hashTypedData(typedData(book.contracts.appealRegistry, answer))
}

function typedData(address: Address, answer: Answer) {
  return answerTypedData(answer, { address, chainId: LOCAL_CHAIN.id })
}

/** What the department has photographed when the work was done. */
async function photographs(city: AppealCity, { seed, picture }: AppealState, version: AnswerVersion) {
  const { after } = textOf(seed)
  return after && version === 'first' ? [await uploadScene(city, paintScene(after, picture))] : []
}
