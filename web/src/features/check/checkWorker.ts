import { verify } from '@initiative-citizen/observer/verify'
import type { VerifyOptions } from '@initiative-citizen/observer/verify/options'
import type { CheckMessage, CheckRequest } from './checkRequest.ts'

/** What of a worker's scope is used; the page's types know windows alone. */
interface WorkerScope {
  postMessage(message: CheckMessage): void
  onmessage: ((event: { readonly data: CheckRequest }) => void) | null
}
const scope = self as unknown as WorkerScope

/** Progress is said more often than anybody can read. */
const SAY_MS = 100

scope.onmessage = ({ data }) => void check(data)

async function check({ subgraph, round, ...request }: CheckRequest): Promise<void> {
  let said = { step: '', at: 0 }
  const onProgress: VerifyOptions['onProgress'] = (progress) => {
    const now = performance.now()
    if (progress.step === said.step && now - said.at < SAY_MS) return
    said = { step: progress.step, at: now }
    scope.postMessage({ kind: 'progress', progress })
  }
  try {
    const options = { ...request, ...(subgraph !== undefined && { subgraph }), ...(round && { round }) }
    scope.postMessage({ kind: 'report', report: await verify({ ...options, onProgress }) })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const away = error instanceof Error && error.name === 'RpcUnavailable'
    scope.postMessage({ kind: 'failed', away, message })
  }
}
