import type { Address } from 'viem'
import type { Heartbeat } from '../../lib/live/heartbeat.ts'
import { createStore, type Store } from '../../lib/store/createStore.ts'
import type { CityClient } from '../wallet/cityClient.ts'
import type { WagmiConfig } from '../wallet/wagmi.ts'
import { awaitMined } from './awaitMined.ts'
import { checkCall } from './checkCall.ts'
import { classifyFailure } from './classifyFailure.ts'
import type { Failure } from './failure.ts'
import { indexedUpTo } from './indexedUpTo.ts'
import type { ContractCall, Outcome } from './intent.ts'
import { advance, BEGINNING, type LifeCycle, type LifeEvent } from './lifeCycle.ts'
import { signCall } from './signCall.ts'

/** What a transaction is carried out with. */
export interface Machinery {
  readonly client: CityClient
  readonly wagmi: WagmiConfig
  readonly heartbeat: Heartbeat
}

/** A transaction under way. It lives outside of the page's components, so that closing a dialogue does not end it. */
export interface TransactionRun {
  readonly state: Store<LifeCycle>
  /** The person has read what will be signed and agrees. */
  readonly confirm: () => void
  /** Tries again after a failure. */
  readonly again: () => void
}

/**
 * Begins a transaction: simulates it at once, then waits for `confirm`.
 * @param from Whose wallet signs.
 * @param onMined Hears the outcome once it is in a block and did not revert.
 */
export function startTransaction(
  { client, wagmi, heartbeat }: Machinery,
  from: Address,
  call: ContractCall,
  onMined: (outcome: Outcome) => void,
): TransactionRun {
  const state = createStore<LifeCycle>(BEGINNING)
  const tell = (event: LifeEvent) => state.set(advance(state.get(), event))
  const attempt = (work: () => Promise<void>) => {
    work().catch((error: unknown) => tell({ type: 'failed', failure: classifyFailure(error) }))
  }

  async function check(): Promise<void> {
    const result = await checkCall(client, from, call)
    tell('fee' in result ? { type: 'checked', fee: result.fee } : { type: 'failed', failure: result.failure })
  }

  async function sign(): Promise<void> {
    const hash = await signCall(wagmi, from, call)
    tell({ type: 'sent', hash })
    await follow()
  }

  async function follow(): Promise<void> {
    const pending = state.get()
    if (pending.stage !== 'pending') return
    const result = await awaitMined(client, pending.hash, (hash) => tell({ type: 'repriced', hash }))
    if ('failure' in result) return tell({ type: 'failed', failure: result.failure })
    const { receipt } = result
    if (receipt.status === 'reverted') {
      return tell({ type: 'failed', failure: await reasonOfRevert(receipt.blockNumber) })
    }
    const block = Number(receipt.blockNumber)
    const timestamp = Number((await client.getBlock({ blockNumber: receipt.blockNumber })).timestamp)
    tell({ type: 'mined', mined: { hash: receipt.transactionHash, block, timestamp } })
    onMined({ receipt, timestamp })
    await indexedUpTo(heartbeat, block)
    tell({ type: 'indexedUpTo', block })
  }

  async function reasonOfRevert(blockNumber: bigint): Promise<Failure> {
    try {
      await client.simulateContract({ ...call, account: from, blockNumber })
      return { kind: 'reverted', error: null }
    } catch (error) {
      const failure = classifyFailure(error)
      return { kind: 'reverted', error: failure.kind === 'contract' ? failure.error : null }
    }
  }

  attempt(check)
  return {
    state,
    confirm: () => {
      if (state.get().stage !== 'ready') return
      tell({ type: 'confirmed' })
      attempt(sign)
    },
    again: () => {
      tell({ type: 'again' })
      attempt(state.get().stage === 'pending' ? follow : check)
    },
  }
}
