import { createStore } from '../../lib/store/createStore.ts'

/** Takes a newer version of the page that is ready; null while there is none. */
export const pageUpdate = createStore<(() => void) | null>(null)

/** How long the new worker may take: the page itself is asked of the network first, so it is new with the old one, too. */
const PATIENCE_MS = 3_000

/**
 * Keeps the page for when there is no network, once it has been shown. A newer version is never forced on anyone: it waits
 * until the visitor agrees, or until all its windows are closed.
 */
export function keepPageOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const begin = () =>
    void register().catch(() => {
      // The browser forbids it, or the worker could not be read: the page works as before, with a network.
    })
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin, { once: true })
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator
  const registration = await serviceWorker.register(new URL('serviceWorker.js', document.baseURI))
  if (registration.waiting) offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      // Without a controller this is the first visit, and nothing older is shown.
      if (installing.state === 'installed' && serviceWorker.controller) offer(installing)
    })
  })
  // Another window took the new version: what this one has not loaded yet is gone.
  let controlled = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) pageUpdate.set(reload)
    controlled = true
  })
  // A browser looks by itself only when the page is opened, and windows stay open for weeks.
  const look = () => void registration.update().catch(() => undefined)
  addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look())
  addEventListener('vite:preloadError', look)
}

function offer(waiting: ServiceWorker): void {
  pageUpdate.set(() => {
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
    waiting.postMessage('takeOver')
    setTimeout(reload, PATIENCE_MS)
  })
}

function reload(): void {
  location.reload()
}
