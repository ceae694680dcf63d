import {
  appealRegistryAbi,
  budgetRoundAbi,
  budgetRoundFactoryAbi,
  citizenRegistryAbi,
} from '@initiative-citizen/contracts/abi'
import {
  type Abi,
  type Address,
  encodeFunctionResult,
  type Hex,
  toEventSelector,
  toFunctionSelector,
} from 'viem'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DifferenceCode } from '../../src/verify/differences.ts'
import type { CheckId, Report } from '../../src/verify/Report.ts'
import type { RpcLog, RpcReceipt } from '../../src/verify/read/RpcBlock.ts'
import type { VerifyOptions } from '../../src/verify/VerifyOptions.ts'
import { verify } from '../../src/verify/verify.ts'
import { undoAfterAll } from '../programs.ts'
import { lyingGateway, lyingRpc, type Tamper } from './proxies.ts'
import { buildSmallCity, type SmallCity } from './smallCity.ts'

const undo = undoAfterAll()

let city: SmallCity
beforeAll(async () => {
  city = await buildSmallCity(undo)
}, 120_000)

function check(options: Partial<VerifyOptions> = {}): Promise<Report> {
  return verify({ rpc: city.chain.rpc, book: city.book, ...options })
}

describe('an honest city', () => {
  it('passes every check', async () => {
    const report = await check({ gateways: [city.gateway], districts: new Map([[1, 6]]) })
    const found = Object.fromEntries(report.checks.map(({ id, ...result }) => [id, result]))
    expect(report.checks.flatMap(({ differences }) => differences)).toEqual([])
    expect(report.totals).toMatchObject({ citizens: 6, rounds: 2, ballots: 8, appeals: 5 })
    expect(found.signatures).toMatchObject({ status: 'passed', examined: 12, notExamined: 2 })
    expect(found.subgraph).toMatchObject({ status: 'skipped' })
    expect(found.answers?.status).toBe('passed')
    expect(found.bodies?.examined).toBe(7)
  })
})

const BALLOT_CAST = selectorOf('BallotCast')
const BALLOTS_CAST = selectorOf('BallotsCast')
const TRANSFER = selectorOf('Transfer')

function selectorOf(name: string, abi: Abi = budgetRoundAbi): Hex {
  const event = abi.find((item) => item.type === 'event' && item.name === name)
  if (event?.type !== 'event') throw new Error(`No event ${name}`)
  return toEventSelector(event)
}

/** Another last digit in one word of a log's data. */
function inWord(word: number, log: RpcLog): RpcLog {
  const at = 2 + 64 * (word + 1) - 1
  const digit = log.data[at] === '1' ? '2' : '1'
  return { ...log, data: `0x${log.data.slice(2, at)}${digit}${log.data.slice(at + 1)}` }
}

/** Another digit in what fills most of a call: a cart or a signature. */
function otherSigned(input: Hex): Hex {
  const at = input.search(/0*$/) - 1
  return `0x${input.slice(2, at)}${input[at] === '1' ? '2' : '1'}${input.slice(at + 1)}`
}

/** What is said to differ, as `check: code`. */
function named({ checks, isGood }: Report): string[] {
  expect(isGood).toBe(checks.every(({ differenceCount }) => differenceCount === 0))
  return [
    ...new Set(checks.flatMap(({ id, differences }) => differences.map(({ what }) => `${id}: ${what}`))),
  ]
}

async function checkThrough(tamper: Tamper): Promise<Report> {
  return check({ rpc: await lyingRpc(city.chain.rpc, tamper, undo) })
}

function says(check: CheckId, what: DifferenceCode): string {
  return `${check}: ${what}`
}

/** Lies about logs wherever they are asked for by their addresses. */
function inLogs(change: (logs: RpcLog[]) => RpcLog[]): Tamper {
  return ({ method }, result) => (method === 'eth_getLogs' ? change(result) : result)
}

function without(topic: Hex, logs: readonly RpcLog[]): RpcLog[] {
  const at = logs.findLastIndex(({ topics }) => topics[0] === topic)
  return logs.filter((_, i) => i !== at)
}

/** Another amount in the first log of a sort. */
function altered(topic: Hex, logs: readonly RpcLog[]): RpcLog[] {
  const at = logs.findIndex(({ topics }) => topics[0] === topic)
  const lie = (data: Hex): Hex => `${data.slice(0, -1)}${data.endsWith('1') ? '2' : '1'}` as Hex
  return logs.map((log, i) => (i === at ? { ...log, data: lie(log.data) } : log))
}

describe('an RPC that lies', () => {
  it.each([
    ['withholds a ballot', (logs: RpcLog[]) => without(BALLOT_CAST, logs), ['logWithheld']],
    ['withholds a batch of ballots', (logs: RpcLog[]) => without(BALLOTS_CAST, logs), ['logWithheld']],
    [
      "alters a transfer's amount",
      (logs: RpcLog[]) => altered(TRANSFER, logs),
      ['logNotInReceipt', 'logWithheld'],
    ],
    ['alters a ballot', (logs: RpcLog[]) => altered(BALLOT_CAST, logs), ['logNotInReceipt', 'logWithheld']],
    ['tells a ballot twice', (logs: RpcLog[]) => [...logs, ...logs.slice(-1)], ['logRepeated']],
    ['tells nothing at all', () => [], ['logWithheld']],
  ] as const)('%s: it is named, and the count is right all the same', async (_what, change, codes) => {
    const report = await checkThrough(inLogs(change))
    expect(named(report).sort()).toEqual(codes.map((code) => says('logs', code)).sort())
  })

  it('in the receipts too: the block does not have them', async () => {
    const report = await checkThrough(({ method }, result) => {
      if (method === 'eth_getLogs') return without(BALLOT_CAST, result)
      if (method !== 'eth_getBlockReceipts') return result
      return result.map((receipt: RpcReceipt) => ({
        ...receipt,
        logs: receipt.logs.filter(({ topics }) => topics[0] !== BALLOT_CAST),
      }))
    })
    const names = named(report)
    expect(names).toContain(says('logs', 'receiptsNotTheBlocks'))
    expect(names).toContain(says('recount', 'tallyDiffers'))
    expect(names).toContain(says('recount', 'ballotStored'))
    expect(names).toContain(says('emission', 'transferUnknown'))
  })

  it.each([
    ['the deadline of an answer', appealRegistryAbi, 'AppealRegistered', 2, 'appeals', 'appealDeadline'],
    ["a department's number", appealRegistryAbi, 'AppealRegistered', 1, 'appeals', 'appealNumber'],
    ['what was overdue', appealRegistryAbi, 'AppealOverdue', 1, 'appeals', 'appealOverdue'],
    ['the end of the time to judge', appealRegistryAbi, 'AppealAnswered', 8, 'appeals', 'appealDeadline'],
    ["an answer's content", appealRegistryAbi, 'AppealAnswered', 6, 'answers', 'answerHash'],
    ["an officer's signature", appealRegistryAbi, 'AnswerSigned', 3, 'answers', 'answerSignature'],
    ['who forwarded', appealRegistryAbi, 'AppealForwarded', 4, 'appeals', 'appealMover'],
    ['a nullifier', citizenRegistryAbi, 'CitizenRegistered', 0, 'people', 'citizenState'],
    ['how many enrolled', budgetRoundAbi, 'Enrolled', 0, 'recount', 'enrolledCount'],
    ['who is funded', budgetRoundAbi, 'RoundSettled', 0, 'outcome', 'outcomeDiffers'],
    ['the books', budgetRoundAbi, 'RoundSettled', 4, 'outcome', 'booksDiffer'],
    ['the hash of the terms', budgetRoundFactoryAbi, 'RoundOpened', 0, 'terms', 'termsHashDiffers'],
  ] as const)('about %s, in logs and receipts alike', async (_what, abi, name, word, id, code) => {
    const topic = selectorOf(name, abi)
    const lie = (logs: RpcLog[]) => logs.map((log) => (log.topics[0] === topic ? inWord(word, log) : log))
    const report = await checkThrough(({ method }, result) => {
      if (method === 'eth_getLogs') return lie(result)
      if (method !== 'eth_getBlockReceipts') return result
      return result.map((receipt: RpcReceipt) => ({ ...receipt, logs: lie([...receipt.logs]) }))
    })
    expect(named(report)).toEqual(
      expect.arrayContaining([says('logs', 'receiptsNotTheBlocks'), says(id, code)]),
    )
  })

  it.each(['castBallot', 'castBallots', 'castBallotFor', 'enrolBatch', 'enrolFor'] as const)(
    'about what %s was called with: a signature is missing',
    async (name) => {
      const call = encodedCall(name)
      const lie = (one: { input?: Hex }) =>
        one.input?.startsWith(call) ? { ...one, input: otherSigned(one.input) } : one
      const report = await checkThrough(({ method }, result) =>
        method === 'eth_getBlockByNumber'
          ? { ...result, transactions: result.transactions.map(lie) }
          : result,
      )
      expect(named(report)).toContain(says('signatures', 'signatureWrong'))
    },
  )

  it("about a transaction: neither its block nor the wallet's signature fits", async () => {
    const cast = encodedCall('castBallot')
    const report = await checkThrough(({ method }, result) => {
      if (method !== 'eth_getBlockByNumber') return result
      return {
        ...result,
        transactions: result.transactions.map((one: { input?: Hex }) =>
          one.input?.startsWith(cast) ? { ...one, input: `${one.input.slice(0, -1)}9` } : one,
        ),
      }
    })
    expect(named(report)).toEqual(
      expect.arrayContaining([
        says('logs', 'transactionsNotTheBlocks'),
        says('signatures', 'signatureWrong'),
      ]),
    )
  })

  it('about a header: its fields do not give its hash', async () => {
    const report = await checkThrough(({ method, params }, result) =>
      method === 'eth_getBlockByNumber' && params[0] === '0x5' ? { ...result, gasUsed: '0x1' } : result,
    )
    expect(named(report)).toEqual([says('logs', 'blockNotItsHash')])
  })

  it.each([
    ['raised', [1, 2], 'recount', 'tallyDiffers'],
    ['enrolled', 9, 'recount', 'enrolledCount'],
    ['ballotOf', [[{ project: 0, amount: 1 }], 3], 'recount', 'ballotStored'],
    ['totalSupply', 1n, 'emission', 'supplyNotBudget'],
    ['balanceOf', 7n, 'emission', 'booksOpen'],
    ['funded', 3n, 'outcome', 'outcomeDiffers'],
    ['termsHash', `0x${'ab'.repeat(32)}`, 'terms', 'termsHashDiffers'],
  ] as const)('about %s', async (functionName, value, id, what) => {
    const selector = encodedCall(functionName)
    const lie = encodeFunctionResult({ abi: budgetRoundAbi, functionName, result: value } as never)
    const report = await checkThrough(({ method, params }, result) => {
      if (method !== 'eth_call') return result
      const { to, data } = params[0] as { to: Address; data: Hex }
      return to.toLowerCase() === city.round.toLowerCase() && data.startsWith(selector) ? lie : result
    })
    expect(named(report)).toContain(says(id, what))
  })

  it('and another that does not: they differ', async () => {
    const liar = await lyingRpc(
      city.chain.rpc,
      inLogs((logs) => without(BALLOT_CAST, logs)),
      undo,
    )
    expect(named(await check({ rpc: [city.chain.rpc, liar] }))).toEqual([says('chain', 'otherLogs')])
    const fork = ({ method }: { method: string }, result: unknown) =>
      method === 'eth_getBlockByNumber' ? { ...(result as object), hash: `0x${'cd'.repeat(32)}` } : result
    const other = await lyingRpc(city.chain.rpc, fork, undo)
    expect(named(await check({ rpc: [city.chain.rpc, other] }))).toEqual([says('chain', 'otherBlock')])
  })
})

function encodedCall(name: string): Hex {
  const view = budgetRoundAbi.find((item) => item.type === 'function' && item.name === name)
  if (view?.type !== 'function') throw new Error(`No function ${name}`)
  return toFunctionSelector(view)
}

describe('an RPC that is poor', () => {
  it('tells few blocks at once, no whole receipts, and knows no batches: it will do', async () => {
    const rpc = await lyingRpc(
      city.chain.rpc,
      ({ method, params }, result) => {
        const { fromBlock, toBlock } = (params[0] ?? {}) as { fromBlock?: Hex; toBlock?: Hex }
        if (method === 'eth_getLogs' && Number(toBlock) - Number(fromBlock) > 10)
          throw new Error('Too many blocks')
        if (method === 'eth_getBlockReceipts') throw new Error('No such method')
        return result
      },
      undo,
      { batches: false },
    )
    const report = await check({ rpc })
    expect(report.isGood).toBe(true)
    expect(report.checks[1]?.notes.join()).toContain('receipts of whole blocks')
  })
})

describe('a deployment that is wrong', () => {
  it('is of another chain', async () => {
    const report = await check({ book: { ...city.book, chainId: 1 } })
    expect(named(report)).toEqual([says('chain', 'wrongChain')])
  })

  it('names an address without a contract, or with another', async () => {
    const empty = { ...city.book.contracts, appealRegistry: `0x${'99'.repeat(20)}` as Address }
    expect(named(await check({ book: { ...city.book, contracts: empty } }))).toEqual([
      says('chain', 'noContract'),
    ])
    const other = { ...city.book.contracts, forwarder: city.book.contracts.fillToCost }
    expect(named(await check({ book: { ...city.book, contracts: other } }))).toContain(
      says('chain', 'otherWiring'),
    )
  })
})

describe('a register', () => {
  it('of more citizens than people', async () => {
    expect(named(await check({ districts: new Map([[1, 5]]) }))).toEqual([
      says('people', 'moreThanPopulation'),
    ])
  })
})

describe('a gateway', () => {
  it('that gives other bytes is named, and one that has them helps', async () => {
    const liar = await lyingGateway(
      city.gateway,
      (_path, bytes) => bytes && new Uint8Array([...bytes, 32]),
      undo,
    )
    expect(named(await check({ gateways: [liar] }))).toEqual([
      says('bodies', 'bodyLie'),
      says('bodies', 'bodyMissing'),
    ])
    const report = await check({ gateways: [liar, city.gateway] })
    expect(named(report)).toEqual([says('bodies', 'bodyLie')])
    expect(report.checks.find(({ id }) => id === 'bodies')?.differences[0]?.where).toContain(liar)
  })

  it('that still gives what was erased is named', async () => {
    const { cid, bytes } = city.insult
    const keeper = await lyingGateway(
      city.gateway,
      (path, given) => (path.includes(cid) ? bytes : given),
      undo,
    )
    expect(named(await check({ gateways: [keeper] }))).toEqual([says('bodies', 'bodyErasedServed')])
  })
})

describe('one round', () => {
  it('is checked alone', async () => {
    const report = await check({ round: city.round })
    expect(report).toMatchObject({ isGood: true, totals: { rounds: 1, ballots: 8, appeals: 0 } })
  })
})

// Last, because it makes the chain long.
describe('a check that was broken off', () => {
  it('goes on from what a former run kept', async () => {
    const kept = new Map<string, string>()
    const store = {
      get: async (key: string) => kept.get(key),
      set: async (k: string, v: string) => void kept.set(k, v),
    }
    await city.chain.client.mine({ blocks: 1_000 })
    const first = await check({ store })
    expect(first.isGood).toBe(true)
    expect(kept.size).toBe(1)
    let asked = 0
    const counting: Tamper = ({ method }, result) => {
      if (method === 'eth_getBlockReceipts') asked += 1
      return result
    }
    const again = await check({ rpc: await lyingRpc(city.chain.rpc, counting, undo), store })
    expect(asked).toBe(0)
    expect(again.totals).toEqual(first.totals)
  })
})
