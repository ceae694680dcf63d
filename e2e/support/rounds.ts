import { budgetRoundAbi, budgetRoundFactoryAbi } from '@initiative-citizen/contracts/abi'
import { encodeBody } from '@initiative-citizen/ipfs/body'
import { type OrderBody, orderSchema } from '@initiative-citizen/ipfs/schemas/order'
import { type ProjectBody, projectSchema } from '@initiative-citizen/ipfs/schemas/project'
import {
  type Address,
  encodeFunctionData,
  type Hash,
  type Hex,
  type LocalAccount,
  parseEventLogs,
} from 'viem'
import { contracts } from './addresses.ts'
import { upload } from './bodies.ts'
import { chain } from './clients.ts'
import { advanceTo, now } from './clock.ts'
import { treasurer } from './officials.ts'
import { sendFor } from './sendFor.ts'

/** What a test needs to say about a project; the rest of its body is filled in. */
export interface TestProject {
  readonly title: string
  /** In roubles. */
  readonly cost: number
  readonly description?: string
}

/** What is seldom said about a round. */
interface RoundOptions {
  /** The text of the budget order. */
  readonly order?: string
}

export interface TestRound {
  readonly address: Address
  readonly name: string
  readonly votingStart: number
  readonly votingEnd: number
}

const DAY = 24 * 3600

/**
 * Opens a round whose enrolment begins at once; enrolment and voting take a day each.
 * @param title The beginning of the round's name, which no other round will have.
 * @param budget In roubles.
 * @param projects Their bodies are uploaded to the city's gateway first.
 */
export async function openRound(
  title: string,
  budget: number,
  projects: readonly TestProject[],
  options: RoundOptions = {},
): Promise<TestRound> {
  const { budgetRoundFactory, greedyByRaised } = await contracts()
  const enrolmentStart = (await now()) + 5
  const name = `${title} ${enrolmentStart}`
  const votingStart = enrolmentStart + DAY
  const votingEnd = votingStart + DAY
  const order = await upload(await encodeBody(orderSchema, orderBody(name, budget, options.order)))
  const terms = {
    name,
    symbol: 'TEST',
    budget: budget * 100,
    threshold: 0,
    district: 0,
    enrolmentStart,
    votingStart,
    votingEnd,
    order,
    treasury: treasurer.address,
    rule: greedyByRaised,
    projects: await uploadProjects(projects),
  }
  const data = encodeFunctionData({ abi: budgetRoundFactoryAbi, functionName: 'openRound', args: [terms] })
  const hash = await sendFor(treasurer, { address: budgetRoundFactory, data })
  const { logs } = await chain.waitForTransactionReceipt({ hash })
  const [opened] = parseEventLogs({ abi: budgetRoundFactoryAbi, eventName: 'RoundOpened', logs })
  if (!opened) throw new Error(`${hash} opened no round`)
  await advanceTo(enrolmentStart)
  return { address: opened.args.round, name, votingStart, votingEnd }
}

/** Enrols residents in a round, outside of any page. */
export async function enrol(round: TestRound, ...residents: readonly LocalAccount[]): Promise<void> {
  const call = {
    address: round.address,
    data: encodeFunctionData({ abi: budgetRoundAbi, functionName: 'enrol' }),
  }
  for (const resident of residents) await sendFor(resident, call)
}

/**
 * Casts a ballot outside of any page.
 * @param coins How many whole coins each project gets, by its place; 0 leaves it out.
 * @returns The transaction.
 */
export async function cast(
  round: TestRound,
  resident: LocalAccount,
  coins: readonly number[],
): Promise<Hash> {
  const lines = coins.map((amount, project) => ({ project, amount: amount * 100 }))
  return await sendFor(resident, {
    address: round.address,
    data: encodeFunctionData({
      abi: budgetRoundAbi,
      functionName: 'castBallot',
      args: [lines.filter(({ amount }) => amount > 0)],
    }),
  })
}

/** One after another: the gateway takes few uploads at a time. */
async function uploadProjects(projects: readonly TestProject[]): Promise<{ cost: number; body: Hex }[]> {
  const uploaded = []
  for (const project of projects) {
    const body = await upload(await encodeBody(projectSchema, projectBody(project)))
    uploaded.push({ cost: project.cost * 100, body })
  }
  return uploaded
}

function orderBody(name: string, budget: number, text = 'Выделить средства на проекты жителей.'): OrderBody {
  return {
    kind: 'order',
    version: 1,
    lang: 'ru',
    number: '17-р',
    date: '2026-09-01',
    title: `О бюджете голосования «${name}»`,
    text,
    budget: budget * 100,
  }
}

function projectBody({ title, cost, description = `Подробно: ${title}.` }: TestProject): ProjectBody {
  return {
    kind: 'project',
    version: 1,
    lang: 'ru',
    title,
    summary: `Кратко: ${title}.`,
    description,
    category: 'yards',
    district: 1,
    costs: [{ item: 'Работы под ключ', kopecks: cost * 100 }],
    images: [],
  }
}
