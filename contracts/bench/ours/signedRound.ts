import type { Address, Hex, LocalAccount } from 'viem'
import { encodeFunctionData } from 'viem'
import { budgetRoundAbi as abi, citizenRegistryAbi } from '../../generated/abi.ts'
import { stepOf } from '../../ts/ballot.ts'
import { ballotTypedData, packBallots, type SignedBallot } from '../../ts/signedBallot.ts'
import { enrolmentTypedData, packEnrolments } from '../../ts/signedEnrolment.ts'
import { type City, residentOf } from '../City.ts'
import { DAY, openRound } from './openRound.ts'

/** How many are registered or enrolled by one transaction. */
const TOGETHER = 250
const ENROLLED_LAST = 100

/** A round that votes, and what its ballots are made of. */
export interface SignedRound {
  readonly address: Address
  readonly share: bigint
  readonly step: bigint
  readonly domain: { readonly address: Address; readonly chainId: number }
  /** Gas of the transaction that enrolled the last hundred citizens. */
  readonly enrolments: number
}

/** Registers citizens of whom no register knows yet. */
export async function registerCitizens(city: City, citizens: readonly LocalAccount[]): Promise<void> {
  for (const some of slices(citizens)) {
    const args = [some.map(({ address }) => residentOf(address))] as const
    const data = encodeFunctionData({ abi: citizenRegistryAbi, functionName: 'registerBatch', args })
    await city.chain.spend(city.registrar.address, city.contracts.citizenRegistry, data)
  }
}

/** Opens a round, enrols the citizens by what they sign, and begins to vote. */
export async function openSignedRound(
  city: City,
  citizens: readonly LocalAccount[],
  projects: number,
): Promise<SignedRound> {
  const { chain } = city
  const enrolmentStart = (await chain.now()) + DAY
  const address = await openRound(city, projects, enrolmentStart)
  const domain = { address, chainId: chain.client.chain.id }
  await chain.warpTo(enrolmentStart)
  const terms = await chain.client.readContract({ address, abi, functionName: 'termsHash' })
  const signatures = await Promise.all(
    citizens.map((citizen) => citizen.signTypedData(enrolmentTypedData(terms, domain))),
  )
  for (const some of slices(signatures.slice(0, -ENROLLED_LAST)))
    await chain.spend(city.treasurer, address, enrolBatch(some))
  const last = enrolBatch(signatures.slice(-ENROLLED_LAST))
  const enrolments = await chain.spend(city.treasurer, address, last)
  await chain.warpTo(enrolmentStart + DAY)
  const share = BigInt(await chain.client.readContract({ address, abi, functionName: 'share' }))
  return { address, share, step: stepOf(share), domain, enrolments }
}

/** A cart of `count` lines from project `first` on, signed by a citizen who has not voted yet. */
export async function signBallot(
  round: SignedRound,
  citizen: LocalAccount,
  i: number,
  first: number,
  count: number,
): Promise<SignedBallot> {
  const ballot = { sequence: 2, lines: cart(first, count, round.share, round.step, i) }
  return { ...ballot, signature: await citizen.signTypedData(ballotTypedData(ballot, round.domain)) }
}

/** The call that casts these ballots. */
export function castBallots(round: SignedRound, ballots: readonly SignedBallot[]): Hex {
  const args = [packBallots(ballots, round.step)] as const
  return encodeFunctionData({ abi, functionName: 'castBallots', args })
}

function enrolBatch(signatures: readonly Hex[]): Hex {
  return encodeFunctionData({ abi, functionName: 'enrolBatch', args: [packEnrolments(signatures)] })
}

/** `count` lines that differ from citizen to citizen, and together hold nearly a share. */
function cart(first: number, count: number, share: bigint, step: bigint, citizen: number) {
  const each = share / BigInt(count) / step
  return Array.from({ length: count }, (_, i) => ({
    project: first + i,
    amount: (each - BigInt((citizen * 13 + i * 29) % 200)) * step,
  }))
}

function slices<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / TOGETHER) }, (_, i) =>
    all.slice(i * TOGETHER, (i + 1) * TOGETHER),
  )
}
