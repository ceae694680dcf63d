import { describe, expect, it } from 'vitest'
import { openTestGateway } from './openTestGateway.ts'
import { bytesOf, put } from './requests.ts'

const CLOSED = [
  'bitswap/stat',
  'block/get',
  'block/rm',
  'block/stat',
  'bootstrap/add',
  'cat',
  'config',
  'config/show',
  'dag/export',
  'dag/import',
  'dag/put',
  'diag/sys',
  'files/rm',
  'files/write',
  'get',
  'id',
  'key/export',
  'key/list',
  'log/tail',
  'ls',
  'mount',
  'name/publish',
  'p2p/listen',
  'pin/add',
  'pin/ls',
  'pin/rm',
  'ping',
  'pubsub/pub',
  'refs/local',
  'repo/gc',
  'resolve',
  'routing/put',
  'shutdown',
  'swarm/connect',
  'swarm/peers',
  'update',
  'urlstore/add',
  'version',
  'add/../pin/rm',
  'block/put/',
  '%61dd/x',
  '',
]

describe('the rest of the Kubo RPC', () => {
  it('is closed, whatever is sent', async () => {
    const gateway = await openTestGateway()
    const cid = await put(gateway, bytesOf('{"a":1}'))
    for (const path of CLOSED) {
      for (const method of ['POST', 'GET', 'PUT', 'DELETE']) {
        const response = await fetch(`${gateway.url}/api/v0/${path}?arg=${cid}`, { method })
        expect([403, 404], `${method} ${path}`).toContain(response.status)
        expect(((await response.json()) as { Message: string }).Message).toMatch(/\w/)
      }
    }
    expect(gateway.ledger.has(cid)).toBe(true)
  })

  it('is closed before a body is read', async () => {
    const { url } = await openTestGateway()
    const headers = { 'content-type': 'application/x-anything' }
    const response = await fetch(`${url}/api/v0/dag/put`, {
      method: 'POST',
      body: 'x'.repeat(9_000_000),
      headers,
    })
    expect(response.status).toBe(403)
  })

  it('includes add and block/put by other methods', async () => {
    const { url } = await openTestGateway()
    for (const path of ['add', 'block/put']) {
      expect((await fetch(`${url}/api/v0/${path}`)).status).toBe(403)
      expect((await fetch(`${url}/api/v0/${path}`, { method: 'PUT' })).status).toBe(403)
    }
  })
})

describe('CORS', () => {
  it('lets pages of all sites read and upload unless told otherwise', async () => {
    const { url } = await openTestGateway()
    const headers = { origin: 'https://citizen.example', 'access-control-request-method': 'POST' }
    const preflight = await fetch(`${url}/api/v0/add`, { method: 'OPTIONS', headers })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST')
    const read = await fetch(`${url}/ipfs/x`, { headers })
    expect(read.headers.get('access-control-allow-origin')).toBe('*')
    expect(read.headers.get('access-control-expose-headers')).toContain('retry-after')
    expect(read.headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('lets only the named sites', async () => {
    const { url } = await openTestGateway({ corsOrigins: ['https://city.example'] })
    const ask = async (origin: string) => {
      const response = await fetch(`${url}/ipfs/x`, { headers: { origin } })
      return response.headers.get('access-control-allow-origin')
    }
    expect(await ask('https://city.example')).toBe('https://city.example')
    expect(await ask('https://evil.example')).toBeNull()
  })
})
