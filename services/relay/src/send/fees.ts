import type { Attempt } from '../database/batches.ts'
import type { Sender } from './sender.ts'

/** What a transaction offers, in wei for each gas. */
export interface Fees {
  readonly maxFee: bigint
  readonly maxPriority: bigint
}

/** Nodes take a replacement only if both fees are so much higher, in percent. */
const BUMP = 113n

/** What the chain wants now, with room for a base fee that doubles, and at most what is allowed. */
export async function currentFees({ chain, sending }: Pick<Sender, 'chain' | 'sending'>): Promise<Fees> {
  const [block, suggested] = await Promise.all([
    chain.getBlock({ includeTransactions: false }),
    chain.estimateMaxPriorityFeePerGas(),
  ])
  if (block.baseFeePerGas === null) throw new Error('This chain has no base fee: the relay needs EIP-1559.')
  const maxPriority = least(suggested, sending.maxPriorityFeePerGas)
  const maxFee = least(2n * block.baseFeePerGas + maxPriority, sending.maxFeePerGas)
  return { maxFee, maxPriority: least(maxPriority, maxFee) }
}

/**
 * The fees of a replacement.
 * @param now What the chain wants.
 * @param most What is allowed for each gas.
 * @returns undefined when a node would take only more than is allowed.
 */
export function raisedFees(
  former: Pick<Attempt, 'maxFee' | 'maxPriority'>,
  now: Fees,
  most: bigint,
): Fees | undefined {
  const leastFee = bump(former.maxFee)
  if (leastFee > most) return undefined
  const maxFee = least(greatest(leastFee, now.maxFee), most)
  const maxPriority = least(greatest(bump(former.maxPriority), now.maxPriority), maxFee)
  return maxPriority < bump(former.maxPriority) ? undefined : { maxFee, maxPriority }
}

const bump = (fee: bigint) => (fee * BUMP) / 100n + 1n
const least = (a: bigint, b: bigint) => (a < b ? a : b)
const greatest = (a: bigint, b: bigint) => (a > b ? a : b)
