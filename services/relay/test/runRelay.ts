import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Hex } from 'viem'
import { expect } from 'vitest'
import type { AcknowledgementAnswer, ErrorAnswer, RequestStatus } from '../src/api/relayApi.ts'
import { type City, hotKeyOf } from './city.ts'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** Quick enough for a test, and without limits that one would meet by chance. */
const USUAL = {
  PORT: '0',
  POLL_SECONDS: '0.05',
  CONFIRMATIONS: '2',
  RESEND_SECONDS: '0.3',
  STUCK_SECONDS: '30',
  CLIENT_BURST: '100000',
  WALLET_BURST: '1000',
  LOOKUP_BURST: '1000',
  RPC_SECONDS: '2',
}

/** A relay in a process of its own. */
export interface RunningRelay {
  readonly url: string
  /** What it has written. */
  readonly output: { text: string }
  kill(signal: NodeJS.Signals): Promise<void>
}

/** @param options `rpc`: in place of the city's own; `env`: variables beside the usual ones. */
export async function runRelay(
  city: City,
  database: string,
  options: { readonly rpc?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<RunningRelay> {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...USUAL,
      PATH: process.env.PATH,
      RELAY_DATABASE_URL: database,
      RPC_URLS: options.rpc ?? city.rpcUrl,
      DEPLOYMENT: city.deployment,
      RELAY_PRIVATE_KEY: hotKeyOf(0),
      ...options.env,
    },
  })
  const output = { text: '' }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output.text += chunk))
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The relay ended with ${code}.\n${output.text}`)))
    child.stdout.on('data', () => {
      const listening = output.text.match(/"url":"([^"]+)","msg":"listening"/)
      if (listening?.[1]) resolve(listening[1])
    })
  })
  const exit = once(child, 'exit')
  return {
    url,
    output,
    kill: async (signal) => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      await exit
    },
  }
}

/** @returns The status and the answer of a submission. */
export async function submit(
  { url }: Pick<RunningRelay, 'url'>,
  path: 'forward' | 'ballots' | 'enrolments',
  body: unknown,
): Promise<{ status: number; headers: Headers; answer: AcknowledgementAnswer & ErrorAnswer }> {
  const response = await fetch(`${url}/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as AcknowledgementAnswer & ErrorAnswer
  return { status: response.status, headers: response.headers, answer }
}

/** Submits what will be accepted, once the relay has seen the block that begins a round's phase. @returns Its id. */
export async function submitGood(
  relay: Pick<RunningRelay, 'url'>,
  path: Parameters<typeof submit>[1],
  body: unknown,
): Promise<Hex> {
  const deadline = Date.now() + 60_000
  let { status, answer } = await submit(relay, path, body)
  while (answer.error?.code === 'wrongPhase' && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 30))
    ;({ status, answer } = await submit(relay, path, body))
  }
  expect(answer).toMatchObject({ state: 'accepted' })
  expect(status).toBe(202)
  return answer.id as Hex
}

export async function statusOf({ url }: Pick<RunningRelay, 'url'>, id: Hex): Promise<RequestStatus> {
  const response = await fetch(`${url}/v1/requests/${id}`)
  return (await response.json()) as RequestStatus
}

/** @returns A number that Prometheus would be told; undefined when it is not among them. */
export async function readMetric(
  { url }: Pick<RunningRelay, 'url'>,
  name: string,
): Promise<number | undefined> {
  const lines = (await (await fetch(`${url}/metrics`)).text()).split('\n')
  const line = lines.find((one) => one.startsWith(`${name} `))
  return line === undefined ? undefined : Number(line.slice(name.length))
}

/** Waits until a request is in one of these states. */
export async function untilState(
  relay: Pick<RunningRelay, 'url' | 'output'>,
  id: Hex,
  ...states: readonly RequestStatus['state'][]
): Promise<RequestStatus> {
  const deadline = Date.now() + 60_000
  for (;;) {
    const status = await statusOf(relay, id)
    if (states.includes(status.state)) return status
    if (status.state === 'refused' || Date.now() > deadline) {
      throw new Error(`It is ${JSON.stringify(status)}, not ${states}.\n${relay.output.text}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}
