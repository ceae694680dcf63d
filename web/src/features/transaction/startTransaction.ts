import type { Address, TransactionReceipt } from 'viem'
import type { Heartbeat } from '../../lib/live/heartbeat.ts'
import type { Acknowledged } from '../../lib/relay/Acknowledged.ts'
import { forgetRequest, type KeptRequest, keepRequest } from '../../lib/relay/keptRequests.ts'
import type { Relay } from '../../lib/relay/readRelay.ts'
import type { SignedRequest } from '../../lib/relay/SignedRequest.ts'
import { submitRequest } from '../../lib/relay/submitRequest.ts'
import { createStore, type Store } from '../../lib/store/createStore.ts'
import type { CityClient } from '../wallet/cityClient.ts'
import type { WagmiConfig } from '../wallet/wagmi.ts'
import { awaitMined } from './awaitMined.ts'
import { checkCall } from './checkCall.ts'
import { classifyFailure } from './classifyFailure.ts'
import type { Failure } from './failure.ts'
import { indexedUpTo } from './indexedUpTo.ts'
import type { ContractCall, Outcome } from './intent.ts'
import { advance, beginning, type LifeCycle, type LifeEvent, type Sender } from './lifeCycle.ts'
import { callOf } from './relay/callOf.ts'
import { checkRelay, type RelayPlan } from './relay/checkRelay.ts'
import { findOnChain } from './relay/findOnChain.ts'
import { followRequest } from './relay/followRequest.ts'
import { ownLogs } from './relay/ownLogs.ts'
import { signRequest } from './relay/signRequest.ts'
import { signCall } from './signCall.ts'

/** What a transaction is carried out with. */
export interface Machinery {
  readonly client: CityClient
  readonly wagmi: WagmiConfig
  readonly heartbeat: Heartbeat
  /** Null where everyone sends for themselves. */
  readonly relay: Relay | null
}

/** What is to be written. */
export interface Intent {
  /** What it is called on its sheet. */
  readonly title: string
  /** Whose wallet signs. */
  readonly from: Address
  readonly call: ContractCall
  /** Hears the outcome once it is in a block and did not revert. */
  readonly onMined: (outcome: Outcome) => void
  /**
   * What the relay took on an earlier visit: it is followed on. `call` is then how to send it oneself; to be signed anew,
   * it wants its own page.
   */
  readonly kept?: KeptRequest
}

/** A transaction under way. It lives outside of the page's components, so that closing a dialogue does not end it. */
export interface TransactionRun {
  readonly state: Store<LifeCycle>
  /** The person has read what will be signed and agrees. */
  readonly confirm: () => void
  /** Tries again after a failure. */
  readonly again: () => void
  /** Lets the city send it, or the person, where the state allows that. */
  readonly sendBy: (sender: Sender) => void
}

/** Begins a transaction: simulates it at once, then waits for `confirm`. */
export function startTransaction(machinery: Machinery, intent: Intent): TransactionRun {
  const { client, wagmi, heartbeat, relay } = machinery
  const { title, from, kept } = intent
  const state = createStore<LifeCycle>(
    kept ? { stage: 'accepted', by: 'city', promise: kept, late: false } : beginning(relay ? 'city' : 'self'),
  )
  /** What the relay has, or may have: whoever sends it, it must count once. */
  let handed: SignedRequest | null = kept?.request ?? null
  let promise: Acknowledged | null = kept ?? null
  let plan: RelayPlan | null = null
  let turn = 0
  const tell = (event: LifeEvent) => state.set(advance(state.get(), event))

  function attempt(work: () => Promise<void>): void {
    const mine = ++turn
    work().catch((error: unknown) => {
      if (mine === turn) fail(classifyFailure(error))
    })
  }

  function fail(failure: Failure): void {
    const refused = failure.kind === 'relay' ? !failure.passing : state.get().stage === 'handing'
    if (refused) handed = null
    tell({ type: 'failed', failure })
  }

  const callBySelf = () => (handed && relay ? callOf(handed, relay.forwarder) : intent.call)

  async function check(): Promise<void> {
    const { by } = state.get()
    if (by === 'city' && handed) return await handAgain()
    if (by === 'city' && relay && !kept) {
      const { fee, balance } = await checkCall(client, from, intent.call)
      plan = await checkRelay(client, relay, intent.call, { from, estimate: fee.gas })
      const ownFee = balance < fee.wei ? null : fee
      if (plan) return tell({ type: 'checked', by: 'city', ownFee })
    }
    if (await isSentAlready()) return
    const { fee, balance } = await checkCall(client, from, callBySelf())
    if (balance < fee.wei) return fail({ kind: 'insufficientEther', needed: fee.wei, balance })
    tell({ type: 'checked', by: 'self', fee })
  }

  /** Back to the relay, which has it or may have it: signed anew, it could come about twice. */
  async function handAgain(): Promise<void> {
    if (!promise) return await hand()
    tell({ type: 'accepted', promise })
    await followCity()
  }

  /** The relay may have sent it after all, while it seemed away. */
  async function isSentAlready(): Promise<boolean> {
    const hash = handed && relay && (await findOnChain(client, handed, relay.forwarder))
    if (!hash) return false
    await settle(await client.getTransactionReceipt({ hash }))
    return true
  }

  async function sign(): Promise<void> {
    if (state.get().by === 'city' && relay && plan) {
      const { contractWallet, gas } = plan
      handed = await signRequest({ client, wagmi, relay }, intent.call, { from, contractWallet, gas })
      tell({ type: 'signed' })
      return await hand()
    }
    const hash = await signCall(wagmi, from, callBySelf())
    tell({ type: 'sent', hash })
    await follow()
  }

  async function hand(): Promise<void> {
    if (!relay || !plan || !handed) return
    promise = await submitRequest(relay, plan.signer, handed)
    keepRequest({ ...promise, title })
    tell({ type: 'accepted', promise })
    await follow()
  }

  async function follow(): Promise<void> {
    const life = state.get()
    if (life.by === 'city') return await followCity()
    if (life.stage !== 'pending') return
    const result = await awaitMined(client, life.hash, (hash) => tell({ type: 'sent', hash }))
    if ('failure' in result) return fail(result.failure)
    const { receipt } = result
    if (receipt.status === 'reverted') return fail(await reasonOfRevert(receipt.blockNumber))
    await settle(receipt)
  }

  async function followCity(): Promise<void> {
    if (!relay || !promise) return
    const mine = turn
    const result = await followRequest({ client, forwarder: relay.forwarder }, promise, {
      onSent: (hash) => tell({ type: 'sent', hash }),
      onLate: () => tell({ type: 'late' }),
      isOver: () => mine !== turn,
    })
    if (!result) return
    if ('receipt' in result) return await settle(result.receipt)
    forgetRequest(promise)
    handed = null
    const { failure } = result
    fail(failure.kind === 'reverted' && !failure.error ? await reasonOfRevert() : failure)
  }

  async function settle(receipt: TransactionReceipt): Promise<void> {
    const own = handed && relay ? ownLogs(receipt.logs, handed, relay.forwarder) : { logs: receipt.logs }
    if (promise) forgetRequest(promise)
    if (typeof own === 'string') {
      handed = null
      return fail(await reasonOfRevert(receipt.blockNumber))
    }
    const block = Number(receipt.blockNumber)
    const timestamp = Number((await client.getBlock({ blockNumber: receipt.blockNumber })).timestamp)
    tell({ type: 'mined', mined: { hash: receipt.transactionHash, block, timestamp } })
    intent.onMined({ receipt: { ...receipt, logs: [...own.logs] as typeof receipt.logs }, timestamp })
    await indexedUpTo(heartbeat, block)
    tell({ type: 'indexedUpTo', block })
  }

  /** @param blockNumber Where it was refused; now if absent. */
  async function reasonOfRevert(blockNumber?: bigint): Promise<Failure> {
    // What was kept is in what was signed, where the reason is not to be had.
    if (kept) return { kind: 'reverted', error: null }
    try {
      await client.simulateContract({ ...intent.call, account: from, ...(blockNumber && { blockNumber }) })
      return { kind: 'reverted', error: null }
    } catch (error) {
      const failure = classifyFailure(error)
      return { kind: 'reverted', error: failure.kind === 'contract' ? failure.error : null }
    }
  }

  /** Takes up the work of a stage that an event of the person's led to. */
  function goOn(): void {
    const { stage } = state.get()
    if (stage === 'checking') attempt(check)
    if (stage === 'signing') attempt(sign)
    if (stage === 'handing') attempt(hand)
    if (stage === 'accepted' || stage === 'pending') attempt(follow)
  }
  const goOnAfter = (event: LifeEvent) => {
    const before = state.get()
    tell(event)
    if (state.get() !== before) goOn()
  }

  goOn()
  return {
    state,
    confirm: () => goOnAfter({ type: 'confirmed' }),
    again: () => goOnAfter({ type: 'again' }),
    sendBy: (sender) => goOnAfter({ type: 'sendBy', sender }),
  }
}
