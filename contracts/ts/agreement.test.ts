// What TypeScript works out must be what the contracts say: checked against a real chain.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Address, encodeFunctionData, getAbiItem, sha256, toHex, zeroAddress } from 'viem'
import { startAnvil } from '../bench/anvil.ts'
import { Chain } from '../bench/Chain.ts'
import { buildCity, type City } from '../bench/City.ts'
import { openTerms } from '../bench/openTerms.ts'
import { accessManagerAbi, budgetRoundAbi } from '../generated/abi.ts'
import { shareOf, stepOf, unpackBallot } from './ballot.ts'
import { settlementOrder } from './order.ts'
import { ROLES } from './roles.ts'
import { type RoundTerms, termsHash } from './terms.ts'

const DAY = 86_400
const CART = [
  { project: 0, amount: 1_000_000 },
  { project: 2, amount: 123_400 },
]

let anvil: Awaited<ReturnType<typeof startAnvil>>
let city: City

before(async () => {
  anvil = await startAnvil()
  city = await buildCity(new Chain(anvil.url))
})

after(() => anvil.stop())

test('the deployer keeps no power, and each office holds its role', async () => {
  const { chain, contracts, registrar, treasurer } = city
  const holds = async (role: bigint, account: Address) => {
    const call = { abi: accessManagerAbi, functionName: 'hasRole', args: [role, account] } as const
    const [isMember] = await chain.client.readContract({ address: contracts.accessManager, ...call })
    return isMember
  }
  assert.equal(await holds(ROLES.admin, chain.account(0).address), false)
  assert.equal(await holds(ROLES.admin, chain.account(3).address), true)
  assert.equal(await holds(ROLES.registrar, registrar.address), true)
  assert.equal(await holds(ROLES.treasurer, treasurer), true)
  assert.equal(await holds(ROLES.registrar, treasurer), false)
})

test("a round's terms hash, share, step, ballot and order are what the contract says", async () => {
  const { chain, contracts, residents } = city
  const terms = await termsOf(city)
  const round = await openTerms(city, terms)
  const read = <name extends 'termsHash' | 'share' | 'step' | 'raised'>(functionName: name) =>
    chain.client.readContract({ address: round, abi: budgetRoundAbi, functionName })
  assert.equal(termsHash(contracts.citizenRegistry, terms), await read('termsHash'))
  assert.notEqual(termsHash(zeroAddress, terms), await read('termsHash'))

  await chain.warpTo(terms.enrolmentStart)
  const enrol = encodeFunctionData({ abi: budgetRoundAbi, functionName: 'enrol' })
  const citizens = residents.slice(0, 7)
  for (const wallet of citizens) await chain.spend(wallet, round, enrol)
  const share = shareOf(BigInt(terms.budget), citizens.length)
  assert.equal(BigInt(await read('share')), share)
  const step = stepOf(share)
  assert.equal(BigInt(await read('step')), step)

  await chain.warpTo(terms.votingStart)
  const [voter] = citizens
  assert.ok(voter)
  const ballot = encodeFunctionData({ abi: budgetRoundAbi, functionName: 'castBallot', args: [CART] })
  await chain.spend(voter, round, ballot)
  const event = getAbiItem({ abi: budgetRoundAbi, name: 'BallotCast' })
  const [log] = await chain.client.getLogs({ address: round, event, fromBlock: 0n })
  assert.deepEqual(unpackBallot(log?.args.ballot ?? 0n, step), {
    sequence: 2,
    lines: CART.map(({ project, amount }) => ({ project, amount: BigInt(amount) })),
  })

  await chain.warpTo(terms.votingEnd)
  const raised = (await read('raised')) as readonly number[]
  const projects = terms.projects.map(({ cost }, id) => ({
    cost: BigInt(cost),
    raised: BigInt(raised[id] ?? 0),
  }))
  const args = [settlementOrder(projects)] as const
  await chain.spend(voter, round, encodeFunctionData({ abi: budgetRoundAbi, functionName: 'settle', args }))
})

/** Numbers that do not divide, and letters of more than one byte. */
async function termsOf({ chain, contracts, treasurer }: City): Promise<RoundTerms> {
  const enrolmentStart = (await chain.now()) + DAY
  return {
    name: 'Бюджет «Ёлка» 2026',
    symbol: 'ЁЛКА',
    budget: 10_000_003,
    threshold: 17,
    district: 0,
    enrolmentStart,
    votingStart: enrolmentStart + DAY,
    votingEnd: enrolmentStart + 2 * DAY,
    order: sha256(toHex('order')),
    treasury: treasurer,
    rule: contracts.greedyByRaised,
    projects: [5, 3, 3].map((cost, id) => ({ cost: cost * 1_000_001, body: sha256(toHex(id)) })),
  }
}
