import { budgetRoundAbi, budgetRoundFactoryAbi } from '@initiative-citizen/contracts/abi'
import { type EncodedBody, encodeBody } from '@initiative-citizen/ipfs/body'
import { type OrderBody, orderSchema } from '@initiative-citizen/ipfs/schemas/order'
import { type ProjectBody, projectSchema } from '@initiative-citizen/ipfs/schemas/project'
import { uploadBody } from '@initiative-citizen/ipfs/upload'
import { type Address, type Hex, type LocalAccount, parseEventLogs } from 'viem'
import { addresses, contracts } from './addresses.ts'
import { chain, walletOf } from './clients.ts'
import { advanceTo, now } from './clock.ts'
import { treasurer } from './officials.ts'

/** What a test needs to say about a project; the rest of its body is filled in. */
export interface TestProject {
  readonly title: string
  /** In roubles. */
  readonly cost: number
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
 * @param name The round's name, by which the test finds it again.
 * @param budget In roubles.
 * @param projects Their bodies are uploaded to the city's gateway first.
 */
export async function openRound(
  name: string,
  budget: number,
  projects: readonly TestProject[],
): Promise<TestRound> {
  const { budgetRoundFactory, greedyByRaised } = await contracts()
  const enrolmentStart = (await now()) + 5
  const votingStart = enrolmentStart + DAY
  const votingEnd = votingStart + DAY
  const order = await upload(await encodeBody(orderSchema, orderBody(name, budget)))
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
    treasury: treasurer.account.address,
    rule: greedyByRaised,
    projects: await Promise.all(
      projects.map(async ({ title, cost }) => ({
        cost: cost * 100,
        body: await upload(await encodeBody(projectSchema, projectBody(title, cost))),
      })),
    ),
  }
  const hash = await treasurer.writeContract({
    address: budgetRoundFactory,
    abi: budgetRoundFactoryAbi,
    functionName: 'openRound',
    args: [terms],
  })
  const { logs } = await chain.waitForTransactionReceipt({ hash })
  const [opened] = parseEventLogs({ abi: budgetRoundFactoryAbi, eventName: 'RoundOpened', logs })
  if (!opened) throw new Error(`${hash} opened no round`)
  await advanceTo(enrolmentStart)
  return { address: opened.args.round, name, votingStart, votingEnd }
}

/** Enrols a wallet in a round, outside of any page. */
export async function enrol(round: TestRound, account: LocalAccount): Promise<void> {
  const wallet = walletOf(account)
  const hash = await wallet.writeContract({
    address: round.address,
    abi: budgetRoundAbi,
    functionName: 'enrol',
  })
  await chain.waitForTransactionReceipt({ hash })
}

async function upload(body: EncodedBody): Promise<Hex> {
  await uploadBody(body, { gateway: addresses.gateway })
  return body.digest
}

function orderBody(name: string, budget: number): OrderBody {
  return {
    kind: 'order',
    version: 1,
    lang: 'ru',
    number: '17-р',
    date: '2026-09-01',
    title: `О бюджете голосования «${name}»`,
    text: 'Выделить средства на проекты жителей.',
    budget: budget * 100,
  }
}

function projectBody(title: string, cost: number): ProjectBody {
  return {
    kind: 'project',
    version: 1,
    lang: 'ru',
    title,
    summary: `Кратко: ${title}.`,
    description: `Подробно: ${title}.`,
    category: 'yards',
    district: 1,
    costs: [{ item: 'Работы под ключ', kopecks: cost * 100 }],
    images: [],
  }
}
