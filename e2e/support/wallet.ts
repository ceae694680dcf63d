import type { Page } from '@playwright/test'
import { type Address, createWalletClient, type Hex, http, type LocalAccount, numberToHex } from 'viem'
import { anvil } from 'viem/chains'

/** What a person does in the wallet's own window. */
type Decision = 'sign' | 'reject'

interface RpcRequest {
  readonly method: string
  readonly params?: readonly unknown[]
}

type RpcAnswer = { readonly result: unknown } | { readonly error: { code: number; message: string } }

const USER_REJECTED = 4001

/**
 * A browser wallet: an EIP-1193 provider announced by EIP-6963, whose key stays outside of the page and which really
 * signs. Install it before the page is opened.
 */
export class Wallet {
  readonly address: Address
  /** What the connect dialogue shows. */
  readonly name: string
  /** Methods that asked for the person's decision, in order. */
  readonly asked: string[] = []
  #decision: Decision = 'sign'
  readonly #account: LocalAccount
  readonly #rpc: string

  constructor(account: LocalAccount, rpc: string, name = 'Test Wallet') {
    this.address = account.address
    this.name = name
    this.#account = account
    this.#rpc = rpc
  }

  /** From now on the person refuses to sign. */
  rejectFromNowOn(): void {
    this.#decision = 'reject'
  }

  /** From now on the person signs. */
  signFromNowOn(): void {
    this.#decision = 'sign'
  }

  /** Puts the wallet into a page. */
  async install(page: Page): Promise<void> {
    await page.exposeFunction('__walletRequest', (request: RpcRequest) => this.#answer(request))
    await page.addInitScript(announce, this.name)
  }

  async #answer({ method, params = [] }: RpcRequest): Promise<RpcAnswer> {
    switch (method) {
      case 'eth_accounts':
        return { result: [this.address] }
      case 'eth_requestAccounts':
        return this.#decided(method, () => [this.address])
      case 'eth_chainId':
        return { result: numberToHex(anvil.id) }
      case 'wallet_switchEthereumChain':
      case 'wallet_addEthereumChain':
        return { result: null }
      case 'wallet_watchAsset':
        return this.#decided(method, () => true)
      case 'personal_sign':
        return this.#decided(method, () => this.#account.signMessage({ message: { raw: params[0] as Hex } }))
      case 'eth_signTypedData_v4':
        return this.#decided(method, () => this.#account.signTypedData(JSON.parse(params[1] as string)))
      case 'eth_sendTransaction':
        return this.#decided(method, () =>
          this.#send(params[0] as { to?: Address; data?: Hex; value?: Hex; gas?: Hex }),
        )
      default:
        return this.#forward(method, params)
    }
  }

  async #decided(method: string, act: () => unknown): Promise<RpcAnswer> {
    this.asked.push(method)
    if (this.#decision === 'reject')
      return { error: { code: USER_REJECTED, message: 'User rejected the request.' } }
    try {
      return { result: await act() }
    } catch (error) {
      return { error: { code: -32_000, message: error instanceof Error ? error.message : String(error) } }
    }
  }

  #send({ to, data, value, gas }: { to?: Address; data?: Hex; value?: Hex; gas?: Hex }): Promise<Hex> {
    const client = createWalletClient({ account: this.#account, chain: anvil, transport: http(this.#rpc) })
    return client.sendTransaction({
      ...(to && { to }),
      ...(data && { data }),
      ...(value && { value: BigInt(value) }),
      ...(gas && { gas: BigInt(gas) }),
    })
  }

  async #forward(method: string, params: readonly unknown[]): Promise<RpcAnswer> {
    const response = await fetch(this.#rpc, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    })
    return (await response.json()) as RpcAnswer
  }
}

/** Runs inside of the page: the provider, and its announcement. */
function announce(name: string): void {
  const request = async (asked: RpcRequest): Promise<unknown> => {
    const bridge = window as unknown as { __walletRequest: (request: RpcRequest) => Promise<RpcAnswer> }
    const answer = await bridge.__walletRequest(asked)
    if ('error' in answer) throw Object.assign(new Error(answer.error.message), { code: answer.error.code })
    return answer.result
  }
  const provider = { request, on: () => provider, removeListener: () => provider }
  const info = {
    uuid: 'c6a2f1d4-6a1c-4f0e-9b1a-0d6f5f0e7a11',
    name,
    icon: 'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=',
    rdns: 'test.initiative-citizen.wallet',
  }
  const detail = Object.freeze({ info: Object.freeze(info), provider })
  const dispatch = () => window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }))
  window.addEventListener('eip6963:requestProvider', dispatch)
  dispatch()
}
