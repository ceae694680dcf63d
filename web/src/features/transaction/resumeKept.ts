import { keptRequests } from '../../lib/relay/keptRequests.ts'
import { followInBackground } from './background.ts'
import { callOf } from './relay/callOf.ts'
import { walletOf } from './relay/walletOf.ts'
import { type Machinery, startTransaction } from './startTransaction.ts'

let resumed = false

/** Follows on, once a page, what the relay took on earlier visits and is not known to be in the chain. */
export function resumeKept(machinery: Machinery): void {
  const { relay } = machinery
  if (resumed || !relay) return
  resumed = true
  for (const kept of keptRequests({ relay: relay.url, chainId: relay.chainId })) {
    const from = walletOf(kept.request)
    const call = callOf(kept.request, relay.forwarder)
    const run = startTransaction(machinery, { title: kept.title, from, call, kept, onMined: () => {} })
    followInBackground(kept.title, run)
  }
}
