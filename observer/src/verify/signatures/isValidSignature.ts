import { signerOf } from '@initiative-citizen/contracts/signer-of'
import { type Address, decodeFunctionResult, encodeFunctionData, type Hex, parseAbi } from 'viem'
import type { Rpc } from '../read/Rpc.ts'

const ERC1271 = parseAbi(['function isValidSignature(bytes32 hash, bytes signature) view returns (bytes4)'])
const MAGIC = '0x1626ba7e'

/**
 * Whether a signature is an account's: a key's own, or one that a contract's ERC-1271 answers for.
 * @param block At which the contract is asked; if the node has forgotten its state then, at `head`.
 */
export async function isValidSignature(
  rpc: Rpc,
  account: Address,
  hash: Hex,
  signature: Hex,
  block: bigint,
  head: bigint,
): Promise<boolean> {
  if ((await signerOf(hash, signature)) === account.toLowerCase()) return true
  const data = encodeFunctionData({ abi: ERC1271, functionName: 'isValidSignature', args: [hash, signature] })
  for (const at of [block, head]) {
    const [answer] = await rpc.ask([
      { method: 'eth_call', params: [{ to: account, data }, `0x${at.toString(16)}`] },
    ])
    if (!answer || answer.error) continue
    const result = answer.result as Hex
    if (result.length < 66) return false
    return (
      decodeFunctionResult({
        abi: ERC1271,
        functionName: 'isValidSignature',
        data: result.slice(0, 66) as Hex,
      }) === MAGIC
    )
  }
  return false
}
