import { handlingOf } from './handlingOf.ts'

// Built to a file of its own beside index.html; see serviceWorkerPlugin.ts, which fills these in.
declare const FILES: readonly string[]
declare const VERSION: string

/** What TypeScript's types of pages do not know of workers. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface RequestEvent extends WorkerEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
interface Worker {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}

const worker = self as unknown as Worker
const PREFIX = 'page-'
const CACHE = PREFIX + VERSION

/** Everything that an appeal is written with, so that a page opened once opens without a network. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.addAll(
    FILES.map((file) => new Request(new URL(file, worker.registration.scope), { cache: 'no-cache' })),
  )
}

async function forgetFormer(): Promise<void> {
  const former = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE)
  await Promise.all(former.map((name) => caches.delete(name)))
  await worker.clients.claim()
}

async function networkFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  const key = keyOf(request)
  try {
    const response = await fetch(request)
    if (response.ok) await cache.put(key, response.clone())
    return response
  } catch (error) {
    const kept = await cache.match(key)
    if (kept) return kept
    throw error
  }
}

async function keptFirst(request: Request): Promise<Response> {
  const kept = await caches.match(request.url)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await (await caches.open(CACHE)).put(request.url, response.clone())
  return response
}

/** One page, whatever stands behind its address. */
function keyOf({ url, mode }: Request): string {
  return mode === 'navigate' ? worker.registration.scope : (url.split(/[?#]/)[0] ?? url)
}

worker.addEventListener('install', (event) => event.waitUntil(keepFiles()))
worker.addEventListener('activate', (event) => event.waitUntil(forgetFormer()))
worker.addEventListener('message', ({ data }) => {
  // The visitor was told of the new version and wants it.
  if (data === 'takeOver') void worker.skipWaiting()
})
worker.addEventListener('fetch', (event) => {
  const handling = handlingOf(event.request, worker.registration.scope)
  if (handling === 'network') event.respondWith(networkFirst(event.request))
  if (handling === 'kept') event.respondWith(keptFirst(event.request))
})
