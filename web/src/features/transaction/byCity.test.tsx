// @vitest-environment happy-dom
import { budgetRoundAbi, forwarderAbi } from '@initiative-citizen/contracts/abi'
import { forwardRequestTypedData } from '@initiative-citizen/contracts/forward-request'
import { enrolmentTypedData } from '@initiative-citizen/contracts/signed-enrolment'
import { acknowledgementTypedData, requestId } from '@initiative-citizen/relay/acknowledgement'
import type { ForwardSubmission } from '@initiative-citizen/relay/api'
import { i18n } from '@lingui/core'
import { cleanup, screen } from '@testing-library/react'
import {
  type Address,
  decodeFunctionData,
  encodeAbiParameters,
  encodeErrorResult,
  encodeEventTopics,
  type Hex,
  hashTypedData,
  type Log,
  numberToHex,
  parseTransaction,
  recoverTypedDataAddress,
  zeroAddress,
  zeroHash,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { keptRequests } from '../../lib/relay/keptRequests.ts'
import { pageStorage } from '../../lib/store/pageStorage.ts'
import { disconnect } from '../wallet/wagmi.ts'
import { walletConfig } from '../wallet/walletConfig.ts'
import { backgroundTransactions } from './background.ts'
import { contractCall } from './intent.ts'
import { machineryOf } from './machineryOf.ts'
import { resumeKept } from './resumeKept.ts'
import {
  button,
  CITIZEN,
  cityConfig,
  confirm,
  heartbeat,
  type Node,
  openSheet,
  openWorld,
  PATIENT,
  ROUND,
  TERMS,
} from './sheetWorld.tsx'

const RELAY = 'http://relay'
const config = cityConfig(RELAY)
const typedData = enrolmentTypedData(TERMS, { address: ROUND, chainId: config.chainId })
const ID = requestId(hashTypedData(typedData), CITIZEN)
const HASH = `0x${'5e'.repeat(32)}` as const

const hotKey = privateKeyToAccount(`0x${'33'.repeat(32)}`)
const stranger = privateKeyToAccount(`0x${'44'.repeat(32)}`)

/** The relay behind HTTP, and what it was handed. */
let handed: { signature: Hex }[]
let relay: {
  away: boolean
  promisedBy: typeof hotKey
  refusal: { code: string; message: string; data?: Hex } | undefined
  inclusionSeconds: number
  state: string
}
let node: Node

async function answer(url: string, body: unknown): Promise<Response> {
  if (relay.away) throw new TypeError('Failed to fetch')
  const path = url.slice(RELAY.length)
  if (path === '/v1/relay') {
    const { chainId } = config
    return Response.json({ chainId, forwarder: zeroAddress, signer: hotKey.address, maxGas: '5000000' })
  }
  if (path.startsWith('/v1/requests/')) {
    return Response.json({ state: relay.state, ...(relay.state === 'mined' && { transaction: HASH }) })
  }
  if (path === '/v1/forward') return promise(forwardId(body as ForwardSubmission))
  if (path !== '/v1/enrolments')
    return Response.json({ error: { code: 'notFound', message: path } }, { status: 404 })
  if (relay.refusal) return Response.json({ error: relay.refusal }, { status: 422 })
  handed.push(body as { signature: Hex })
  return promise(ID)
}

async function promise(id: Hex): Promise<Response> {
  const promised = { request: id, acceptedAt: 1_000, includeBy: 1_000 + relay.inclusionSeconds }
  const signature = await relay.promisedBy.signTypedData(acknowledgementTypedData(promised, config.chainId))
  return Response.json({ ...promised, id, state: 'accepted', signature }, { status: 202 })
}

/** As the relay knows a forwarded call. */
function forwardId({ request }: ForwardSubmission): Hex {
  const { from, to, value, gas, nonce, deadline, data } = request
  const signed = forwardRequestTypedData(
    {
      from: from as Address,
      to: to as Address,
      value: BigInt(value),
      gas: BigInt(gas),
      nonce: BigInt(nonce),
      deadline,
      data: data as Hex,
    },
    { forwarder: zeroAddress, chainId: config.chainId },
  )
  return requestId(hashTypedData(signed), CITIZEN)
}

const enrolled = (wallet: Address, logIndex: number) =>
  log(logIndex, {
    address: ROUND,
    topics: encodeEventTopics({
      abi: budgetRoundAbi,
      eventName: 'Enrolled',
      args: { wallet, index: 3, district: 1 },
    }),
    data: encodeAbiParameters([{ type: 'uint32' }], [9]),
  })

/** What the forwarder ends a request with. */
const executed = (signer: Address, logIndex: number, success = true) =>
  log(logIndex, {
    address: zeroAddress,
    topics: encodeEventTopics({ abi: forwarderAbi, eventName: 'ExecutedForwardRequest', args: { signer } }),
    data: encodeAbiParameters([{ type: 'uint256' }, { type: 'bool' }], [0n, success]),
  })

const log = (logIndex: number, written: object) =>
  ({
    ...written,
    logIndex: numberToHex(logIndex),
    transactionHash: HASH,
    blockNumber: '0x8',
    blockHash: zeroHash,
    transactionIndex: '0x0',
    removed: false,
  }) as unknown as Log

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))
beforeEach(async () => {
  handed = []
  relay = { away: false, promisedBy: hotKey, refusal: undefined, inclusionSeconds: 60, state: 'mined' }
  node = await openWorld(config, answer)
  node.balance = 0n
  node.logs = [enrolled(stranger.address, 0), enrolled(CITIZEN, 1)]
})
afterEach(async () => {
  cleanup()
  pageStorage().clear()
  backgroundTransactions.set([])
  await disconnect(walletConfig(config))
  vi.unstubAllGlobals()
})

describe('a transaction that the city sends', { timeout: 60_000 }, () => {
  it('costs a wallet without ether nothing, and tells its own part of the batch', async () => {
    const user = openSheet(config)
    expect(await screen.findByText(/The city pays the network's fee/, undefined, PATIENT)).toBeTruthy()
    expect(screen.queryByText(/Send it yourself/)).toBeNull()

    await confirm(user)
    expect(await screen.findByText('Block 8, 1 logs', undefined, PATIENT)).toBeTruthy()
    expect(screen.getByText(/Sent by the city, which has paid/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Download the acknowledgement' })).toBeTruthy()
    expect(node.sent).toEqual([])
    const [{ signature } = { signature: '0x' as const }] = handed
    expect(await recoverTypedDataAddress({ ...typedData, signature })).toBe(CITIZEN)
    expect(keptRequests({ relay: RELAY, chainId: config.chainId })).toEqual([])
  })

  const move = contractCall({
    address: ROUND,
    abi: budgetRoundAbi,
    functionName: 'moveEnrolment',
    args: [stranger.address, CITIZEN],
  })

  it('is forwarded where it is neither a ballot nor an enrolment, and found among others’ calls', async () => {
    node.logs = [
      enrolled(stranger.address, 0),
      executed(stranger.address, 1),
      enrolled(CITIZEN, 2),
      enrolled(CITIZEN, 3),
      executed(CITIZEN, 4),
    ]
    const user = openSheet(config, move)
    await confirm(user)
    expect(await screen.findByText('Block 8, 2 logs', undefined, PATIENT)).toBeTruthy()
  })

  it('is told to have been refused in the chain', async () => {
    node.logs = [executed(CITIZEN, 0, false)]
    const user = openSheet(config, move)
    await confirm(user)
    const alert = await screen.findByRole('alert', undefined, PATIENT)
    expect(alert.textContent).toMatch(/written into the chain but refused there/)
  })

  it('may be sent by whoever owns ether, and then the fee is named', async () => {
    node.balance = 10n ** 18n
    const user = openSheet(config)
    await user.click(await button('Send it yourself, paying the fee'))
    expect(await screen.findByText(/network's fee is at most/)).toBeTruthy()
    node.logs = []
    await confirm(user)
    expect(await screen.findByText('Block 8, 0 logs', undefined, PATIENT)).toBeTruthy()
    expect([node.sent.length, handed.length]).toEqual([1, 0])
  })

  it('is not believed to be taken on another’s word', async () => {
    relay.promisedBy = stranger
    const user = openSheet(config)
    await confirm(user)
    const alert = await screen.findByRole('alert', undefined, PATIENT)
    expect(alert.textContent).toMatch(/answer is not that of this city/)
    expect(await button('Send it yourself, paying the fee')).toBeTruthy()
  })

  it('is told what the relay’s own simulation was refused for', async () => {
    const data = encodeErrorResult({
      abi: budgetRoundAbi,
      errorName: 'BudgetRound_AlreadyEnrolled',
      args: [7],
    })
    relay.refusal = { code: 'wouldRevert', message: 'It would revert', data }
    const user = openSheet(config)
    await confirm(user)
    const alert = await screen.findByRole('alert', undefined, PATIENT)
    expect(alert.textContent).toMatch(/Citizen No. 7 is enrolled already/)
  })

  it.each(['unavailable', 'limited'])('is offered to be sent oneself when the relay is %s', async (code) => {
    relay.refusal = { code, message: 'Not now' }
    node.balance = 10n ** 18n
    const user = openSheet(config)
    await confirm(user)
    await user.click(await button('Send it yourself, paying the fee'))
    await confirm(user)
    await vi.waitFor(() => expect(node.sent).toHaveLength(1), PATIENT)
    expect(sentCall().functionName).toBe('enrolFor')
  })

  it('says when the relay is away and the wallet is empty, and goes back to the city', async () => {
    relay.away = true
    const user = openSheet(config)
    expect((await screen.findByRole('alert', undefined, PATIENT)).textContent).toMatch(/does not work now/)
    await user.click(await button('Send it yourself, paying the fee'))
    const back = await button('Let the city send it')
    relay.away = false
    await user.click(back)
    await confirm(user)
    expect(await screen.findByText('Block 8, 1 logs', undefined, PATIENT)).toBeTruthy()
  })

  it('can be sent as it was signed when the promised time is over, and counts once', async () => {
    relay = { ...relay, inclusionSeconds: 0, state: 'accepted' }
    node.balance = 10n ** 18n
    const user = openSheet(config)
    await confirm(user)
    expect(await screen.findByText(/promised to send it by/, undefined, PATIENT)).toBeTruthy()
    await user.click(await button('Send it yourself, paying the fee'))
    await confirm(user)
    expect(await screen.findByText('Block 8, 1 logs', undefined, PATIENT)).toBeTruthy()
    const { functionName, args } = sentCall()
    expect([functionName, args]).toEqual(['enrolFor', [CITIZEN, handed[0]?.signature]])
    expect(keptRequests({ relay: RELAY, chainId: config.chainId })).toEqual([])
  })

  it('is followed on after the page was loaded anew', async () => {
    relay.state = 'accepted'
    const user = openSheet(config)
    await confirm(user)
    await vi.waitFor(() => {
      expect(keptRequests({ relay: RELAY, chainId: config.chainId })).toHaveLength(1)
    }, PATIENT)
    cleanup()
    backgroundTransactions.set([])

    resumeKept(machineryOf(config, heartbeat))
    const [resumed] = backgroundTransactions.get()
    expect(resumed?.title).toBe('Enrol')
    expect(resumed?.run.state.get().stage).toBe('accepted')
    relay.state = 'mined'
    await vi.waitFor(() => expect(resumed?.run.state.get().stage).toBe('indexed'), PATIENT)
    expect(keptRequests({ relay: RELAY, chainId: config.chainId })).toEqual([])
  })
})

function sentCall() {
  const { data = '0x' } = parseTransaction(node.sent[0] as Hex)
  return decodeFunctionData({ abi: budgetRoundAbi, data })
}
