// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** Something that has a state and tells of it, as browsers' workers do. */
class Worker extends EventTarget {
  state = 'installing'
  postMessage = vi.fn()

  become(state: string) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class Registration extends EventTarget {
  waiting: Worker | null = null
  installing: Worker | null = null
  update = vi.fn(async () => undefined)

  find(): Worker {
    this.installing = new Worker()
    this.dispatchEvent(new Event('updatefound'))
    return this.installing
  }
}

class Container extends EventTarget {
  controller: object | null = {}
  registration = new Registration()
  register = async () => this.registration
}

let workers: Container
const reload = vi.fn()

async function open() {
  vi.resetModules()
  const page = await import('./serviceWorkerUpdate.ts')
  page.keepPageOffline()
  await Promise.resolve()
  await Promise.resolve()
  return page.pageUpdate
}

beforeEach(() => {
  vi.stubEnv('PROD', true)
  workers = new Container()
  Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true })
  Object.defineProperty(document, 'readyState', { value: 'complete', configurable: true })
  vi.spyOn(location, 'reload').mockImplementation(reload)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  reload.mockClear()
})

describe('a newer version of the page', () => {
  it('is offered once it is ready, and taken when the visitor wants it', async () => {
    const update = await open()
    const worker = workers.registration.find()
    expect(update.get()).toBeNull()
    worker.become('installed')
    update.get()?.()
    expect(worker.postMessage).toHaveBeenCalledWith('takeOver')
    expect(reload).not.toHaveBeenCalled()
    workers.dispatchEvent(new Event('controllerchange'))
    expect(reload).toHaveBeenCalled()
  })

  it('is taken also if the old worker does not give way', async () => {
    const update = await open()
    workers.registration.find().become('installed')
    vi.useFakeTimers()
    update.get()?.()
    vi.runAllTimers()
    vi.useRealTimers()
    expect(reload).toHaveBeenCalled()
  })

  it('is no news at the first visit', async () => {
    workers.controller = null
    const update = await open()
    workers.registration.find().become('installed')
    workers.dispatchEvent(new Event('controllerchange'))
    expect(update.get()).toBeNull()
  })

  it('is offered to a window when another one has taken it', async () => {
    const update = await open()
    workers.dispatchEvent(new Event('controllerchange'))
    expect(reload).not.toHaveBeenCalled()
    update.get()?.()
    expect(reload).toHaveBeenCalled()
  })

  it('is looked for when the window is seen again, and when a part of the page is gone', async () => {
    await open()
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    expect(workers.registration.update).toHaveBeenCalledTimes(1)
    dispatchEvent(new Event('vite:preloadError'))
    expect(workers.registration.update).toHaveBeenCalledTimes(2)
  })
})
