// Any order and any batches of the same signed ballots give the same ballots, the same coins and the same balances, and
// those that a plain model in this file gives. On a real chain, with the encodings of this folder.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  type Address,
  encodeFunctionData,
  type Hex,
  hashTypedData,
  parseEventLogs,
  sha256,
  toHex,
} from 'viem'
import { startAnvil } from '../bench/anvil.ts'
import { Chain } from '../bench/Chain.ts'
import { buildCity, type City } from '../bench/City.ts'
import { openTerms } from '../bench/openTerms.ts'
import { budgetRoundAbi } from '../generated/abi.ts'
import { type BallotLine, shareOf, stepOf, unpackBallot } from './ballot.ts'
import { ballotTypedData, packBallots, type SignedBallot, unpackBallotsCast } from './signedBallot.ts'
import { enrolmentTypedData, packEnrolments } from './signedEnrolment.ts'
import { SKIP_REASONS } from './skipReason.ts'

const DAY = 86_400
const BUDGET = 100_000_003
const PROJECTS = 13
const CITIZENS = 8
const BALLOTS = 40
const ORDERS = 6
/** Residents' accounts begin here, see `buildCity`. */
const FIRST_RESIDENT = 1_000

type Account = ReturnType<Chain['account']>
interface Cast extends SignedBallot {
  readonly wallet: Address
  readonly sound: boolean
}

const share = shareOf(BigInt(BUDGET), CITIZENS)
const step = stepOf(share)

let anvil: Awaited<ReturnType<typeof startAnvil>>
let city: City
let round: Address
let citizens: Account[]

before(async () => {
  anvil = await startAnvil()
  city = await buildCity(new Chain(anvil.url))
  citizens = Array.from({ length: CITIZENS }, (_, i) => city.chain.account(FIRST_RESIDENT + i))
  round = await openVoting()
})

after(() => anvil.stop())

test('what is signed hashes as the contract says', async () => {
  const ballot = { sequence: 7, lines: cartOf(random(1)) }
  const cart = ballot.lines.map(({ project, amount }) => ({ project, amount: Number(amount) }))
  assert.equal(
    hashTypedData(ballotTypedData(ballot, domain())),
    await read('hashBallot', [cart, ballot.sequence]),
  )
  const terms = (await read('termsHash')) as Hex
  assert.equal(hashTypedData(enrolmentTypedData(terms, domain())), await read('hashEnrolment'))
})

test('any order and any batches of the same ballots end in the same round', async () => {
  const draw = random(2)
  const ballots = await signAll(draw)
  const expected = model(ballots)
  for (let order = 0; order < ORDERS; order++) {
    const id = await city.chain.client.snapshot()
    const cut = 1 + draw(12)
    const shuffled = ballots
      .map((ballot) => ({ ballot, key: draw(2 ** 30) }))
      .sort((a, b) => a.key - b.key)
      .map(({ ballot }) => ballot)
    const from = (await city.chain.client.getBlockNumber()) + 1n
    for (let first = 0; first < BALLOTS; first += cut) await send(shuffled.slice(first, first + cut))
    assert.deepEqual(await state(), expected, `order ${order}, ${cut} to a batch`)
    await assertEventsTell(expected, from)
    await city.chain.client.revert({ id })
  }
})

test('a ballot that is skipped says which and why, and the others count', async () => {
  const [first, second] = citizens
  assert.ok(first && second)
  const good = await sign(second, 2, [{ project: 0, amount: step }], true)
  const bad = await sign(first, 2, [{ project: PROJECTS, amount: step }], false)
  const { blockNumber } = await send([bad, good, good])
  const logs = await logsFrom(blockNumber)
  const skipped = parseEventLogs({ abi: budgetRoundAbi, logs, eventName: 'BallotSkipped' })
  assert.deepEqual(
    skipped.map(({ args }) => [args.position, args.signer, SKIP_REASONS[args.reason]]),
    [
      [0n, first.address, 'UnknownProject'],
      [2n, second.address, 'StaleSequence'],
    ],
  )
})

/** Of each citizen's sound ballots the one with the greatest sequence, and what follows from those. */
function model(ballots: readonly Cast[]) {
  const standing = new Map<Address, Cast>()
  for (const ballot of ballots) {
    const former = standing.get(ballot.wallet)?.sequence ?? 1
    if (ballot.sound && ballot.sequence > former) standing.set(ballot.wallet, ballot)
  }
  const carts = citizens.map(({ address }) => standing.get(address)?.lines ?? [])
  const raised = Array.from({ length: PROJECTS }, (_, id) =>
    carts.flat().reduce((sum, { project, amount }) => (project === id ? sum + amount : sum), 0n),
  )
  return {
    ballots: citizens.map(({ address }, i) => ({
      lines: carts[i] ?? [],
      sequence: standing.get(address)?.sequence ?? 1,
    })),
    raised,
    left: carts.map((cart) => share - cart.reduce((sum, { amount }) => sum + amount, 0n)),
  }
}

/** What the contract says of the same. */
async function state(): Promise<ReturnType<typeof model>> {
  const ballots = await Promise.all(
    citizens.map(async ({ address }) => {
      const [lines, sequence] = (await read('ballotOf', [address])) as [BallotLine[], number]
      return {
        lines: lines.map(({ project, amount }) => ({ project, amount: BigInt(amount) })),
        sequence,
      }
    }),
  )
  const raised = ((await read('raised')) as number[]).map(BigInt)
  const left = await Promise.all(
    citizens.map(({ address }) => read('balanceOf', [address]) as Promise<bigint>),
  )
  return { ballots, raised, left }
}

/** Adding up the events alone gives the same ballots and balances, and nothing stays with the round. */
async function assertEventsTell(expected: ReturnType<typeof model>, from: bigint): Promise<void> {
  const logs = await logsFrom(from)
  const net = new Map<Address, bigint>()
  for (const { args } of parseEventLogs({ abi: budgetRoundAbi, logs, eventName: 'Transfer' })) {
    net.set(args.from, (net.get(args.from) ?? 0n) - args.value)
    net.set(args.to, (net.get(args.to) ?? 0n) + args.value)
  }
  const banks = await Promise.all(expected.raised.map((_, id) => read('piggyBank', [id]) as Promise<Address>))
  assert.deepEqual(
    banks.map((bank) => net.get(bank) ?? 0n),
    expected.raised,
  )
  assert.deepEqual(
    citizens.map(({ address }) => share + (net.get(address) ?? 0n)),
    expected.left,
  )
  assert.equal(net.get(round) ?? 0n, 0n)

  const last = new Map<Address, bigint>()
  for (const { args } of parseEventLogs({ abi: budgetRoundAbi, logs, eventName: 'BallotsCast' }))
    for (const { wallet, word } of unpackBallotsCast(args.ballots)) last.set(wallet, word)
  const told = citizens.map(({ address }) => unpackBallot(last.get(address) ?? 1n, step))
  assert.deepEqual(told, expected.ballots)
}

/** Forty ballots: most of them sound, each sequence of a citizen once. */
async function signAll(draw: Draw): Promise<Cast[]> {
  return Promise.all(
    Array.from({ length: BALLOTS }, (_, k) => {
      const citizen = citizens[k % CITIZENS]
      assert.ok(citizen)
      const sequence = 2 + 3 * Math.floor(k / CITIZENS) + draw(3)
      const lines = draw(6) === 0 ? [] : cartOf(draw)
      if (draw(5) !== 0) return sign(citizen, sequence, lines, true)
      return sign(
        citizen,
        sequence,
        [{ project: 3, amount: share + step - (share % step) }, ...lines.slice(0, 4)],
        false,
      )
    }),
  )
}

async function sign(
  citizen: Account,
  sequence: number,
  lines: readonly BallotLine[],
  sound: boolean,
): Promise<Cast> {
  const ballot = { sequence, lines }
  const signature = await citizen.signTypedData(ballotTypedData(ballot, domain()))
  return { ...ballot, signature, wallet: citizen.address, sound }
}

/** One to ten ascending projects, together at most a share. */
function cartOf(draw: Draw): BallotLine[] {
  const lines: BallotLine[] = []
  let rest = share / step
  for (let project = draw(3); project < PROJECTS && lines.length < 10 && rest > 1n; project += 1 + draw(4)) {
    const steps = 1n + BigInt(draw(Number(rest / 2n)))
    lines.push({ project, amount: steps * step })
    rest -= steps
  }
  return lines
}

function domain() {
  return { address: round, chainId: city.chain.client.chain.id }
}

function read(functionName: string, args: readonly unknown[] = []): Promise<unknown> {
  return city.chain.client.readContract({ address: round, abi: budgetRoundAbi, functionName, args } as never)
}

async function send(ballots: readonly SignedBallot[]): Promise<{ blockNumber: bigint }> {
  const args = [packBallots(ballots, step)] as const
  await city.chain.spend(
    city.treasurer,
    round,
    encodeFunctionData({ abi: budgetRoundAbi, functionName: 'castBallots', args }),
  )
  return { blockNumber: await city.chain.client.getBlockNumber() }
}

function logsFrom(fromBlock: bigint) {
  return city.chain.client.getLogs({ address: round, fromBlock })
}

type Draw = (below: number) => number
/** The same numbers in every run: a linear congruential generator, its lower bits left out. */
function random(seed: number): Draw {
  let value = seed
  return (below) => {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((value / 2 ** 32) * below)
  }
}

/** A round in which the first residents enrolled by signature. */
async function openVoting(): Promise<Address> {
  const { chain, contracts, treasurer } = city
  const enrolmentStart = (await chain.now()) + DAY
  const result = await openTerms(city, {
    name: 'Бюджет «Ёлка» 2026',
    symbol: 'ЁЛКА',
    budget: BUDGET,
    threshold: 0,
    district: 0,
    enrolmentStart,
    votingStart: enrolmentStart + DAY,
    votingEnd: enrolmentStart + 2 * DAY,
    order: sha256(toHex('order')),
    treasury: treasurer,
    rule: contracts.greedyByRaised,
    projects: Array.from({ length: PROJECTS }, (_, id) => ({ cost: 1_000_001, body: sha256(toHex(id)) })),
  })

  await chain.warpTo(enrolmentStart)
  const hash = await chain.client.readContract({
    address: result,
    abi: budgetRoundAbi,
    functionName: 'termsHash',
  })
  const typed = enrolmentTypedData(hash, { address: result, chainId: chain.client.chain.id })
  const signatures = await Promise.all(citizens.map((citizen) => citizen.signTypedData(typed)))
  const args = [packEnrolments(signatures)] as const
  await chain.spend(
    treasurer,
    result,
    encodeFunctionData({ abi: budgetRoundAbi, functionName: 'enrolBatch', args }),
  )
  await chain.warpTo(enrolmentStart + DAY)
  return result
}
