import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { makeDirectory } from './openTestGateway.ts'
import { bytesOf, cidOf, put, statusOf } from './requests.ts'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))

async function run(environment: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env.PATH, ...environment } })
  const output = { out: '', err: '' }
  child.stdout.on('data', (chunk) => (output.out += chunk))
  child.stderr.on('data', (chunk) => (output.err += chunk))
  return { child, output, exit: once(child, 'close') as Promise<[number | null, string | null]> }
}

async function urlOf(output: { out: string }): Promise<string> {
  let url: string | undefined
  await expect.poll(() => (url = output.out.match(/"url":"([^"]+)"/)?.[1]), { timeout: 60_000 }).toBeDefined()
  return url ?? expect.unreachable('It says where it listens')
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  it(`opens, serves, logs no addresses, and ends cleanly on ${signal}`, { timeout: 120_000 }, async () => {
    const { child, output, exit } = await run({
      PORT: '0',
      IPFS_STORE: await makeDirectory(),
      RPC_URL: 'http://127.0.0.1:1',
      DEPLOYMENT: '/nowhere/book.json',
      LOG_LEVEL: 'debug',
      TRUSTED_PROXIES: '127.0.0.1',
    })
    const url = await urlOf(output)
    const cid = await put({ url }, bytesOf('a'))
    expect(cid).toBe(await cidOf(bytesOf('a')))
    expect(await statusOf({ url }, cid)).toBe(200)
    const headers = { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'me' }
    await fetch(`${url}/ipfs/wrong`, { headers })
    await fetch(`${url}/api/v0/add`, { method: 'POST', headers, body: new FormData() })
    child.kill(signal)
    expect(await exit).toEqual([0, null])
    expect(output.out).toContain('"msg":"answered"')
    expect(output.out.replaceAll(url, '')).not.toMatch(/203\.0\.113\.77|127\.0\.0\.1|remoteAddress|"me"/)
    for (const line of output.out.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow()
  })
}

it('says what the environment lacks', async () => {
  const { output, exit } = await run({ PORT: '0' })
  expect((await exit)[0]).toBe(1)
  expect(output.err).toContain('IPFS_STORE')
})

it('ends when its port is taken', { timeout: 120_000 }, async () => {
  const needed = { RPC_URL: 'http://127.0.0.1:1', DEPLOYMENT: '/nowhere/book.json' }
  const first = await run({ ...needed, PORT: '0', IPFS_STORE: await makeDirectory() })
  const { port } = new URL(await urlOf(first.output))
  const second = await run({ ...needed, PORT: port, IPFS_STORE: await makeDirectory() })
  expect((await second.exit)[0]).toBe(1)
  expect(second.output.err).toContain('EADDRINUSE')
  first.child.kill()
  await first.exit
})
