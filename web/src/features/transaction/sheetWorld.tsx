import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type Hex, keccak256, type Log, numberToHex, toFunctionSelector, zeroHash } from 'viem'
import { privateKeyToAddress } from 'viem/accounts'
import { vi } from 'vitest'
import { ConfigContext } from '../../lib/config/ConfigContext.ts'
import type { Config } from '../../lib/config/config.ts'
import { EMPTY_CITY } from '../../lib/config/emptyCity.ts'
import { HeartbeatContext } from '../../lib/live/HeartbeatContext.ts'
import type { Heartbeat } from '../../lib/live/heartbeat.ts'
import { connect } from '../wallet/wagmi.ts'
import { walletConfig } from '../wallet/walletConfig.ts'
import { contractCall } from './intent.ts'
import { TransactionSheet } from './TransactionSheet.tsx'

/** What the tests of sheets share: a citizen at a round, and the node of a chain behind HTTP. */
const KEY = `0x${'22'.repeat(32)}` as const
export const CITIZEN = privateKeyToAddress(KEY)
export const ROUND = '0x1111111111111111111111111111111111111111'
export const TERMS = `0x${'7e'.repeat(32)}` as const

/** Blocks are asked for once a second; the rest depends on the machine. */
export const PATIENT = { timeout: 20_000 }

export const cityConfig = (relay: string | null): Config => ({
  ...EMPTY_CITY,
  rpc: 'http://node',
  graphql: 'http://index',
  relay,
  demo: {
    wallets: [{ role: 'voter', label: { ru: 'Анна', en: 'Anna' }, privateKey: KEY }],
    departmentKeys: [],
  },
})

export interface Node {
  /** Transactions that it was sent. */
  readonly sent: Hex[]
  /** What it refuses the citizen's call for. */
  refusal: Hex | undefined
  /** What the citizen owns, in wei. */
  balance: bigint
  /** Logs of every receipt. */
  logs: readonly Log[]
}

const POINT = { number: 8, timestamp: 1_800_000_000 }
const SOURCE = { status: 'here', at: POINT, receivedAt: 0 } as const
export const heartbeat: Heartbeat = {
  get: () => ({ chain: SOURCE, index: SOURCE }),
  subscribe: () => () => {},
  ask: () => {},
}

interface RpcRequest {
  readonly id: number
  readonly method: string
  readonly params: readonly unknown[]
}

function answer({ sent, balance, logs }: Node, { method, params }: RpcRequest): unknown {
  switch (method) {
    case 'eth_chainId':
      return numberToHex(31_337)
    case 'eth_blockNumber':
      return '0x8'
    case 'eth_call':
      if (isCallOf(params, NONCES)) return zeroHash
      return isCallOf(params, TERMS_HASH) ? TERMS : '0x'
    case 'eth_getCode':
      return '0x'
    case 'eth_getLogs':
      return []
    case 'eth_estimateGas':
      return '0xc350'
    case 'eth_gasPrice':
    case 'eth_maxPriorityFeePerGas':
      return '0x1'
    case 'eth_getBalance':
      return numberToHex(balance)
    case 'eth_getTransactionCount':
      return '0x0'
    case 'eth_getBlockByNumber':
      return {
        number: '0x8',
        timestamp: numberToHex(POINT.timestamp),
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
        logs,
        from: CITIZEN,
      }
    default:
      throw new Error(`The test's node knows no ${method}`)
  }
}

const TERMS_HASH = toFunctionSelector('termsHash()')
const NONCES = toFunctionSelector('nonces(address)')

function isCallOf([call]: readonly unknown[], selector: Hex): boolean {
  return (call as { data?: Hex }).data?.startsWith(selector) ?? false
}

function respond(node: Node, request: RpcRequest) {
  const { id, method, params } = request
  const called = method === 'eth_estimateGas' || (method === 'eth_call' && !isCallOf(params, TERMS_HASH))
  return node.refusal && called
    ? { jsonrpc: '2.0', id, error: { code: 3, message: 'execution reverted', data: node.refusal } }
    : { jsonrpc: '2.0', id, result: answer(node, request) }
}

/**
 * Puts a node behind HTTP, and connects the citizen's wallet.
 * @param elsewhere Answers what is not asked of the node.
 */
export async function openWorld(
  config: Config,
  elsewhere: (url: string, body: unknown) => Promise<Response> = async (url) => {
    throw new Error(`Nobody answers at ${url}`)
  },
): Promise<Node> {
  const node: Node = { sent: [], refusal: undefined, balance: 10n ** 18n, logs: [] }
  vi.stubGlobal('fetch', async (url: string | URL, init?: { body?: string }) => {
    const body: unknown = init?.body === undefined ? undefined : JSON.parse(init.body)
    if (!String(url).startsWith(config.rpc)) return elsewhere(String(url), body)
    const asked = body as RpcRequest | RpcRequest[]
    return Response.json(
      Array.isArray(asked) ? asked.map((each) => respond(node, each)) : respond(node, asked),
    )
  })
  const wagmi = walletConfig(config)
  const [connector] = wagmi.connectors
  if (connector) await connect(wagmi, { connector })
  return node
}

const ENROL = contractCall({ address: ROUND, abi: budgetRoundAbi, functionName: 'enrol', args: [] })

/** Opens a sheet, by which the citizen enrols if no other call is given. */
export function openSheet(config: Config, call = ENROL) {
  render(
    <ConfigContext value={config}>
      <HeartbeatContext value={heartbeat}>
        <I18nProvider i18n={i18n}>
          <TransactionSheet
            title="Enrol"
            from={CITIZEN}
            call={call}
            action="Sign and enrol"
            done={({ receipt }) => (
              <p>
                Block {String(receipt.blockNumber)}, {receipt.logs.length} logs
              </p>
            )}
            onClose={() => {}}
          >
            <p>You join the round.</p>
          </TransactionSheet>
        </I18nProvider>
      </HeartbeatContext>
    </ConfigContext>,
  )
  return userEvent.setup()
}

/** The button of that name, once it is there. */
export const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name }, PATIENT)

/** Presses the sheet's own button as soon as it may be. */
export async function confirm(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  const sign = await button('Sign and enrol')
  await vi.waitFor(() => {
    if (sign.disabled) throw new Error('It is still being checked')
  }, PATIENT)
  await user.click(sign)
}
