import { pageStorage } from '../store/pageStorage.ts'
import type { Acknowledged } from './Acknowledged.ts'

/** A request that the relay took and that is not known to stand in the chain. */
export interface KeptRequest extends Acknowledged {
  /** What it was called on its sheet. */
  readonly title: string
}

const KEY = 'relay.accepted'

/** @returns What was handed to this relay on this page or on an earlier visit, and has not come to its end. */
export function keptRequests({ relay, chainId }: { relay: string; chainId: number }): readonly KeptRequest[] {
  return all().filter((each) => each.relay === relay && each.chainId === chainId)
}

/** Remembers a request, so that a reload does not lose it. */
export function keepRequest(request: KeptRequest): void {
  write([...all().filter((each) => each.request.id !== request.request.id), request])
}

/** Forgets a request that came to its end. */
export function forgetRequest({ request }: Acknowledged): void {
  write(all().filter((each) => each.request.id !== request.id))
}

function all(): readonly KeptRequest[] {
  const text = pageStorage().getItem(KEY)
  return text === null ? [] : (JSON.parse(text) as KeptRequest[])
}

function write(requests: readonly KeptRequest[]): void {
  try {
    if (requests.length === 0) pageStorage().removeItem(KEY)
    else pageStorage().setItem(KEY, JSON.stringify(requests))
  } catch {
    // There is no room: the relay sends it all the same, and its effect shows on the page.
  }
}
