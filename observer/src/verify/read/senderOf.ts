import { recover } from '@initiative-citizen/contracts/recover'
import { type Address, type Hex, keccak256 } from 'viem'
import { encodeUnsigned } from './encodeTransaction.ts'
import type { RpcTransaction } from './RpcBlock.ts'

/**
 * Who signed a transaction: recovered from its signature, whatever the RPC says.
 * @returns The address in lower case; null for a type of transaction that only some chain knows, or a signature that is none.
 */
export async function senderOf(transaction: RpcTransaction): Promise<Address | null> {
  const unsigned = encodeUnsigned(transaction)
  if (!unsigned) return null
  const { r, s } = transaction
  try {
    const signature = { r: toWord(r), s: toWord(s), yParity: parityOf(transaction) }
    return await recover(keccak256(unsigned), signature)
  } catch {
    return null
  }
}

function parityOf({ yParity, v }: RpcTransaction): number {
  if (yParity !== undefined) return Number(yParity)
  const number = Number(v)
  return number >= 35 ? (number - 35) % 2 : number - 27
}

function toWord(number: Hex): Hex {
  return `0x${number.slice(2).padStart(64, '0')}`
}
