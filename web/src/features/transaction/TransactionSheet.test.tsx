// @vitest-environment happy-dom
import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  encodeErrorResult,
  type Hex,
  keccak256,
  numberToHex,
  recoverTransactionAddress,
  type TransactionSerialized,
  zeroAddress,
  zeroHash,
} from 'viem'
import { privateKeyToAddress } from 'viem/accounts'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConfigContext } from '../../lib/config/ConfigContext.ts'
import type { Config } from '../../lib/config/config.ts'
import { HeartbeatContext } from '../../lib/live/HeartbeatContext.ts'
import type { Heartbeat } from '../../lib/live/heartbeat.ts'
import { connect, disconnect } from '../wallet/wagmi.ts'
import { walletConfig } from '../wallet/walletConfig.ts'
import { contractCall } from './intent.ts'
import { TransactionSheet } from './TransactionSheet.tsx'

const KEY = `0x${'22'.repeat(32)}` as const
const CITIZEN = privateKeyToAddress(KEY)
const ROUND = '0x1111111111111111111111111111111111111111'

const config: Config = {
  chainId: 31_337,
  rpc: 'http://node',
  graphql: 'http://index',
  gateways: [],
  relay: null,
  contracts: {
    accessManager: zeroAddress,
    forwarder: zeroAddress,
    citizenRegistry: zeroAddress,
    budgetRoundFactory: zeroAddress,
    greedyByRaised: zeroAddress,
    fillToCost: zeroAddress,
    departmentRegistry: zeroAddress,
    appealRegistry: zeroAddress,
  },
  startBlock: 0,
  city: { name: { ru: 'Город', en: 'City' }, districts: [] },
  demo: {
    wallets: [{ role: 'voter', label: { ru: 'Анна', en: 'Anna' }, privateKey: KEY }],
    departmentKeys: [],
  },
}

/** Blocks are asked for once a second; the rest depends on the machine. */
const PATIENT = { timeout: 20_000 }

const point = { number: 8, timestamp: 1_800_000_000 }
const source = { status: 'here', at: point, receivedAt: 0 } as const
const heartbeat: Heartbeat = {
  get: () => ({ chain: source, index: source }),
  subscribe: () => () => {},
  ask: () => {},
}

/** What the node was sent, and what it refuses the call for. */
let sent: Hex[]
let refusal: Hex | undefined

interface RpcRequest {
  readonly id: number
  readonly method: string
  readonly params: readonly unknown[]
}

function answer({ method, params }: RpcRequest): unknown {
  switch (method) {
    case 'eth_chainId':
      return numberToHex(config.chainId)
    case 'eth_blockNumber':
      return '0x8'
    case 'eth_call':
      return '0x'
    case 'eth_estimateGas':
      return '0xc350'
    case 'eth_gasPrice':
    case 'eth_maxPriorityFeePerGas':
      return '0x1'
    case 'eth_getBalance':
      return numberToHex(10n ** 18n)
    case 'eth_getTransactionCount':
      return '0x0'
    case 'eth_getBlockByNumber':
      return {
        number: '0x8',
        timestamp: numberToHex(point.timestamp),
        baseFeePerGas: '0x1',
        transactions: [],
      }
    case 'eth_sendRawTransaction':
      sent.push(params[0] as Hex)
      return keccak256(params[0] as Hex)
    case 'eth_getTransactionByHash':
      return { hash: params[0], blockNumber: '0x8', blockHash: zeroHash, nonce: '0x0', from: CITIZEN }
    case 'eth_getTransactionReceipt':
      return {
        transactionHash: params[0],
        blockNumber: '0x8',
        blockHash: zeroHash,
        status: '0x1',
        logs: [],
        from: CITIZEN,
      }
    default:
      throw new Error(`The test's node knows no ${method}`)
  }
}

function respond(request: RpcRequest) {
  const { id, method } = request
  const refused = refusal && (method === 'eth_call' || method === 'eth_estimateGas')
  return refused
    ? { jsonrpc: '2.0', id, error: { code: 3, message: 'execution reverted', data: refusal } }
    : { jsonrpc: '2.0', id, result: answer(request) }
}

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))
beforeEach(async () => {
  sent = []
  refusal = undefined
  vi.stubGlobal('fetch', async (_url: unknown, { body }: { body: string }) => {
    const asked = JSON.parse(body) as RpcRequest | RpcRequest[]
    return Response.json(Array.isArray(asked) ? asked.map(respond) : respond(asked))
  })
  const wagmi = walletConfig(config)
  const [connector] = wagmi.connectors
  if (connector) await connect(wagmi, { connector })
})
afterEach(async () => {
  cleanup()
  await disconnect(walletConfig(config))
  vi.unstubAllGlobals()
})

function open() {
  const onClose = vi.fn()
  const call = contractCall({ address: ROUND, abi: budgetRoundAbi, functionName: 'enrol', args: [] })
  render(
    <ConfigContext value={config}>
      <HeartbeatContext value={heartbeat}>
        <I18nProvider i18n={i18n}>
          <TransactionSheet
            title="Enrol"
            from={CITIZEN}
            call={call}
            action="Sign and enrol"
            done={({ receipt }) => <p>Block {String(receipt.blockNumber)}</p>}
            onClose={onClose}
          >
            <p>You join the round.</p>
          </TransactionSheet>
        </I18nProvider>
      </HeartbeatContext>
    </ConfigContext>,
  )
  return { onClose, user: userEvent.setup() }
}

const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name }, PATIENT)

describe('the sheet of a transaction', { timeout: 60_000 }, () => {
  it('checks, says what is signed, signs with the wallet’s key, and shows what was written', async () => {
    const { user } = open()
    expect(screen.getByText('You join the round.')).toBeTruthy()
    const sign = await button('Sign and enrol')
    await vi.waitFor(() => expect(sign.disabled).toBe(false), PATIENT)
    expect(screen.getByText(/network's fee is at most/)).toBeTruthy()
    expect(sent).toEqual([])

    await user.click(sign)
    expect(await screen.findByText('Block 8', undefined, PATIENT)).toBeTruthy()
    expect(sent).toHaveLength(1)
    const serializedTransaction = sent[0] as TransactionSerialized
    expect(await recoverTransactionAddress({ serializedTransaction })).toBe(CITIZEN)
    expect(await button('Done')).toBeTruthy()
  })

  it('tells the contract’s refusal as a sentence, signs nothing, and checks anew', async () => {
    refusal = encodeErrorResult({ abi: budgetRoundAbi, errorName: 'BudgetRound_AlreadyEnrolled', args: [7] })
    const { user } = open()
    expect((await screen.findByRole('alert', undefined, PATIENT)).textContent).toMatch(
      /Citizen No. 7 is enrolled already/,
    )
    expect(screen.queryByRole('button', { name: 'Sign and enrol' })).toBeNull()

    refusal = undefined
    await user.click(await button('Try again'))
    const sign = await button('Sign and enrol')
    await vi.waitFor(() => expect(sign.disabled).toBe(false), PATIENT)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(sent).toEqual([])
  })
})
