import { createStore } from '../../lib/store/createStore.ts'

/** Takes a newer version of the page that is ready; null while there is none. */
export const pageUpdate = createStore<(() => void) | null>(null)

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
  const registration = await navigator.serviceWorker.register(new URL('serviceWorker.js', document.baseURI))
  if (registration.waiting) offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      // Without a controller this is the first visit, and nothing older is shown.
      if (installing.state === 'installed' && navigator.serviceWorker.controller) offer(installing)
    })
  })
}

function offer(waiting: ServiceWorker): void {
  pageUpdate.set(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.postMessage('takeOver')
  })
}
