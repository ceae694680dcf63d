import type { Report } from '@initiative-citizen/observer/verify/report'
import { describe, expect, it } from 'vitest'
import { CheckRun, type CheckWorker } from './CheckRun.ts'
import type { CheckMessage, CheckRequest } from './checkRequest.ts'

const REQUEST = { rpc: ['https://rpc.example'], gateways: [] } as unknown as CheckRequest

class FakeWorker implements CheckWorker {
  isEnded = false
  asked: unknown
  onmessage: CheckWorker['onmessage'] = null
  onerror: CheckWorker['onerror'] = null

  postMessage(message: unknown): void {
    this.asked = message
  }

  terminate(): void {
    this.isEnded = true
  }

  say(data: CheckMessage): void {
    this.onmessage?.call(this as never, { data } as MessageEvent)
  }
}

function begin() {
  const workers: FakeWorker[] = []
  const run = new CheckRun(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  })
  run.start(REQUEST)
  return { run, workers, worker: workers[0] as FakeWorker }
}

describe('a check in a worker', () => {
  it('is asked for, tells how far it is, and ends with its report', () => {
    const { run, worker } = begin()
    expect(worker.asked).toBe(REQUEST)
    worker.say({ kind: 'progress', progress: { step: 'people', done: 1, total: 2 } })
    expect(run.state.get()).toMatchObject({ stage: 'running', progress: { step: 'people' } })
    const report = { isGood: true } as Report
    worker.say({ kind: 'report', report })
    expect(run.state.get()).toMatchObject({ stage: 'done', report, request: REQUEST })
    expect(worker.isEnded).toBe(true)
  })

  it('ends at once when it is stopped', () => {
    const { run, worker } = begin()
    run.stop()
    expect(worker.isEnded).toBe(true)
    expect(run.state.get()).toEqual({ stage: 'stopped' })
  })

  it('leaves what came of it in place when stopped afterwards', () => {
    const { run, worker } = begin()
    worker.say({ kind: 'failed', away: true, message: 'It does not answer' })
    run.stop()
    expect(run.state.get()).toEqual({ stage: 'failed', away: true, message: 'It does not answer' })
  })

  it('gives way to the next', () => {
    const { run, workers } = begin()
    run.start(REQUEST)
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false])
  })

  it('tells when the worker itself could not be had', () => {
    const { run, worker } = begin()
    worker.onerror?.call(worker as never, { message: 'blocked' } as ErrorEvent)
    expect(run.state.get()).toEqual({ stage: 'failed', away: false, message: 'blocked' })
  })
})
