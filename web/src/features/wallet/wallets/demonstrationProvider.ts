import {
  type Chain,
  createPublicClient,
  createWalletClient,
  type EIP1193RequestFn,
  type Hex,
  http,
  MethodNotSupportedRpcError,
  numberToHex,
  type RpcTransactionRequest,
  SwitchChainError,
  type TypedDataDefinition,
  UnauthorizedProviderError,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'

/** What wagmi needs of an EIP-1193 provider. */
export interface DemonstrationProvider {
  request: EIP1193RequestFn
  on(): void
  removeListener(): void
}

/**
 * A wallet with a key that everybody knows: it really signs, in the page, and sends to the city's node.
 * @param privateKey Its public "private" key.
 * @param chain The only chain it is on.
 */
export function demonstrationProvider(privateKey: Hex, chain: Chain): DemonstrationProvider {
  const account = privateKeyToAccount(privateKey)
  const transport = http(chain.rpcUrls.default.http[0])
  const node = createPublicClient({ chain, transport })
  const wallet = createWalletClient({ account, chain, transport })

  const requireOwn = (address: unknown) => {
    if (String(address).toLowerCase() === account.address.toLowerCase()) return
    throw new UnauthorizedProviderError(new Error(`This wallet signs for ${account.address} only.`))
  }
  const send = async (transaction: RpcTransactionRequest): Promise<Hex> => {
    requireOwn(transaction.from)
    return await wallet.sendTransaction({
      to: transaction.to ?? null,
      ...(transaction.data && { data: transaction.data }),
      ...(transaction.value && { value: BigInt(transaction.value) }),
      ...(transaction.gas && { gas: BigInt(transaction.gas) }),
    })
  }
  const request = async ({ method, params }: { method: string; params?: unknown }): Promise<unknown> => {
    const [first, second] = Array.isArray(params) ? (params as unknown[]) : []
    switch (method) {
      case 'eth_accounts':
      case 'eth_requestAccounts':
        return [account.address]
      case 'eth_chainId':
        return numberToHex(chain.id)
      case 'wallet_switchEthereumChain':
        if ((first as { chainId: Hex }).chainId === numberToHex(chain.id)) return null
        throw new SwitchChainError(new Error(`This wallet knows chain ${chain.id} only.`))
      case 'personal_sign':
        requireOwn(second)
        return account.signMessage({ message: { raw: first as Hex } })
      case 'eth_signTypedData_v4':
        requireOwn(first)
        return account.signTypedData(JSON.parse(String(second)) as TypedDataDefinition)
      case 'eth_sendTransaction':
        return send(first as RpcTransactionRequest)
      default:
        if (method.startsWith('wallet_')) throw new MethodNotSupportedRpcError(new Error(method))
        return node.request({ method, params } as Parameters<typeof node.request>[0])
    }
  }
  // Accounts and chain never change, so there is nothing to listen to.
  return { request: request as EIP1193RequestFn, on() {}, removeListener() {} }
}
