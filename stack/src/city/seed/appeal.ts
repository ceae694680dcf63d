import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import { parseEventLogs, type TransactionReceipt, zeroHash } from 'viem'
import { leafOf } from '../administration/categories.ts'
import { departmentKey } from '../administration/departments.ts'
import { paintScene } from '../appeals/scenes/paintScene.ts'
import type { SeedAppeal } from '../appeals/seedAppeal.ts'
import { CHANNELS, type Step, VISIBILITIES } from '../appeals/steps.ts'
import { claimHash, demoClaimCode } from '../claimCode.ts'
import { STREETS } from '../map/streets.ts'
import { PLACES } from '../wallets.ts'
import type { SeedEvent } from './agenda.ts'
import { addressOf, appealBody, textOf } from './appealBodies.ts'
import { type AppealCall, sendAppealCall } from './appealCall.ts'
import { type AppealCity, upload, uploadScene } from './appealCity.ts'
import type { AppealState } from './appealState.ts'
import { sealPart } from './sealedPart.ts'
import { stepCall } from './stepCall.ts'

/**
 * An appeal's life: its filing, and all that follows.
 * @param picture Which of the streets its photographs show: its place in the docket.
 */
export function appealEvents(city: AppealCity, seed: SeedAppeal, picture: number): SeedEvent[] {
  const state: AppealState = {
    seed,
    picture,
    id: 0n,
    digest: zeroHash,
    author: typeof seed.from === 'number' ? seed.from : PLACES.dispatcher,
    department: departmentKey(leafOf(textOf(seed).category).department),
    round: 0,
    answerBy: 0,
    sealed: undefined,
    answer: undefined,
  }
  return [
    { day: seed.day, act: (moment) => file(city, state, moment) },
    ...seed.steps.map((step) => ({
      day: seed.day + step.after,
      act: async (moment: number) => {
        const call = await stepCall(city, state, step, moment)
        note(state, step, await sendAppealCall(city, moment, call))
      },
    })),
  ]
}

async function file(city: AppealCity, state: AppealState, moment: number): Promise<void> {
  const { seed, picture } = state
  const { scene } = textOf(seed)
  const photograph = scene && paintScene(scene, picture)
  const isSealed = seed.sealed?.photo === true
  state.sealed = await sealPart(seed, state.department, isSealed ? photograph : undefined, city.gateway)
  const images = photograph && !isSealed ? [await uploadScene(city, photograph)] : []
  state.digest = await upload(city, await appealBody(seed, images, state.sealed?.seal))
  const { logs } = await sendAppealCall(city, moment, filingCall(state))
  const [filed] = parseEventLogs({ abi: appealRegistryAbi, eventName: 'AppealFiled', logs })
  if (!filed) throw new Error(`The appeal of ${addressOf(seed)} was not filed.`)
  state.id = filed.args.appeal
  if (seed.name) city.named.set(seed.name, state.id)
}

function filingCall({ seed, digest }: AppealState): AppealCall {
  const { category } = textOf(seed)
  const filing = {
    kind: leafOf(category).appealKind,
    district: STREETS[seed.street].district,
    category,
    visibility: VISIBILITIES.indexOf(seed.visibility ?? 'public'),
    digest,
  }
  if (typeof seed.from === 'number') return { from: seed.from, functionName: 'file', args: [filing] }
  const hash = claimHash(demoClaimCode(addressOf(seed)))
  return {
    from: PLACES.dispatcher,
    functionName: 'fileFor',
    args: [filing, CHANNELS.indexOf(seed.from), hash],
  }
}

/** Remembers what a step has changed. */
function note(state: AppealState, step: Step, { logs }: TransactionReceipt): void {
  if (step.do === 'register' || step.do === 'forward') state.department = step.to ?? state.department
  if (step.do === 'claim') state.author = step.by
  // The first dispute opens the appeal again at once.
  if (step.do === 'reopen' || (step.do === 'dispute' && !step.again)) state.round++
  const [registered] = parseEventLogs({ abi: appealRegistryAbi, eventName: 'AppealRegistered', logs })
  if (registered) state.answerBy = registered.args.answerBy
}
