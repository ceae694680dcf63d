import type { FastifyBaseLogger } from 'fastify'
import { type Address, formatEther, type PublicClient } from 'viem'
import type { Sending } from '../config.ts'
import { Refusal } from '../http/refusal.ts'
import type { Metrics } from '../metrics.ts'
import { currentFees } from '../send/fees.ts'

/** When a city may have given its relay ether, in seconds. */
const RETRY_SECONDS = 60

/** What the hot key has to pay with, by the last look at it. */
export interface Funds {
  /** `low`: less than the limit, which raises the alarm. `unknown`: no look has succeeded yet. */
  readonly state: () => 'ok' | 'low' | 'unknown'
  /** @throws When no node answers. */
  look(): Promise<void>
  /** @throws Refusal `unavailable` when it does not pay for so much gas at the chain's price: a promise would be broken. */
  require(gas: number): void
}

export function openFunds(options: {
  readonly chain: PublicClient
  readonly account: Address
  readonly minBalance: bigint
  readonly sending: Sending
  readonly metrics: Metrics
  readonly log: FastifyBaseLogger
}): Funds {
  const { chain, account, minBalance, sending, metrics, log } = options
  let state: ReturnType<Funds['state']> = 'unknown'
  let affordableGas: bigint | undefined
  return {
    state: () => state,
    look: async () => {
      const [wei, { maxFee }] = await Promise.all([
        chain.getBalance({ address: account }),
        currentFees({ chain, sending }),
      ])
      const isLow = wei < minBalance
      affordableGas = maxFee === 0n ? undefined : wei / maxFee
      metrics.balance.set(Number(formatEther(wei)))
      metrics.balanceLow.set(isLow ? 1 : 0)
      if (isLow && state !== 'low') {
        log.error({ ether: formatEther(wei), min: formatEther(minBalance) }, 'the hot key needs ether')
      }
      state = isLow ? 'low' : 'ok'
    },
    require: (gas) => {
      if (affordableGas === undefined || BigInt(gas) <= affordableGas) return
      const message = 'The relay has run out of ether. Try again later, or send it yourself.'
      throw new Refusal('unavailable', message, { retryAfter: RETRY_SECONDS })
    },
  }
}
