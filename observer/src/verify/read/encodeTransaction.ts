import { concat, type Hex, toRlp } from 'viem'
import { toQuantity } from './quantity.ts'
import type { RpcTransaction } from './RpcBlock.ts'

type Field = Hex | readonly Field[]

/**
 * A transaction as it stands in its block.
 * @returns Null for a type that only some chain knows.
 */
export function encodeTransaction(transaction: RpcTransaction): Hex | null {
  const fields = bodyOf(transaction)
  if (!fields) return null
  const type = typeOf(transaction)
  const first = type === 0 ? transaction.v : (transaction.yParity ?? transaction.v)
  const signature = [first ?? '0x0', transaction.r, transaction.s].map(toQuantity)
  return write(type, [...fields, ...signature])
}

/**
 * What its sender signed.
 * @returns Null for a type that only some chain knows.
 */
export function encodeUnsigned(transaction: RpcTransaction): Hex | null {
  const fields = bodyOf(transaction)
  if (!fields) return null
  const type = typeOf(transaction)
  const v = BigInt(transaction.v ?? '0x0')
  // EIP-155 signs the chain along.
  if (type === 0 && v >= 35n)
    return write(0, [...fields, toQuantity(`0x${((v - 35n) / 2n).toString(16)}`), '0x', '0x'])
  return write(type, fields)
}

function typeOf({ type }: RpcTransaction): number {
  return Number(type ?? '0x0')
}

function write(type: number, fields: readonly Field[]): Hex {
  const rlp = toRlp(fields as never) as Hex
  return type === 0 ? rlp : concat([`0x0${type.toString(16)}`, rlp])
}

function bodyOf(transaction: RpcTransaction): Field[] | null {
  const quantity = (value: Hex | undefined) => toQuantity(value ?? '0x0')
  const { nonce, gas, to, value, input } = transaction
  const call: Field[] = [quantity(gas), to ?? '0x', quantity(value), input]
  const list: Field = (transaction.accessList ?? []).map(({ address, storageKeys }) => [address, storageKeys])
  const fees = [quantity(transaction.maxPriorityFeePerGas), quantity(transaction.maxFeePerGas)]
  const [chain, count, price] = [
    quantity(transaction.chainId),
    quantity(nonce),
    quantity(transaction.gasPrice),
  ]
  switch (typeOf(transaction)) {
    case 0:
      return [count, price, ...call]
    case 1:
      return [chain, count, price, ...call, list]
    case 2:
      return [chain, count, ...fees, ...call, list]
    case 3: {
      const blobs = transaction.blobVersionedHashes ?? []
      return [chain, count, ...fees, ...call, list, quantity(transaction.maxFeePerBlobGas), blobs]
    }
    case 4: {
      const authorizations = (transaction.authorizationList ?? []).map((one): Field => {
        const signature = [one.yParity, one.r, one.s].map(toQuantity)
        return [quantity(one.chainId), one.address, quantity(one.nonce), ...signature]
      })
      return [chain, count, ...fees, ...call, list, authorizations]
    }
    default:
      return null
  }
}
