import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freeBase } from '../src/ports/freeBase.ts'
import { type PageConfig, pageConfig } from '../src/web/pageConfig.ts'
import { serveWeb, type Web } from '../src/web/serveWeb.ts'

const NOBODY = '0x0000000000000000000000000000000000000001'
const BOOK = {
  chainId: 31_337,
  startBlock: 1,
  contracts: {
    accessManager: NOBODY,
    forwarder: NOBODY,
    citizenRegistry: NOBODY,
    budgetRoundFactory: NOBODY,
    greedyByRaised: NOBODY,
    fillToCost: NOBODY,
    departmentRegistry: NOBODY,
    appealRegistry: NOBODY,
  },
} as const
const ADDRESSES = {
  rpc: 'http://127.0.0.1:1',
  graphql: 'http://127.0.0.1:2/q',
  gateway: 'http://127.0.0.1:3',
  relay: 'http://127.0.0.1:4',
}

let folder: string
let web: Web
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<title>first</title>')
  writeFileSync(join(folder, 'assets/app.js'), 'let a = 1;\n'.repeat(100))
  web = await serveWeb({ folder, port: await freeBase(), config: pageConfig(BOOK, ADDRESSES) })
})
afterEach(async () => {
  await web.stop()
  rmSync(folder, { recursive: true })
})

const get = (path: string, init?: RequestInit) => fetch(`${web.url}${path}`, init)

describe('the web server', () => {
  it("serves the page's configuration, demonstration wallets included", async () => {
    const config = (await (await get('/config.json')).json()) as PageConfig
    expect(config).toMatchObject({
      chainId: 31_337,
      rpc: ADDRESSES.rpc,
      gateways: [ADDRESSES.gateway],
      relay: ADDRESSES.relay,
    })
    expect(config.demo.wallets.map(({ role }) => role)).toContain('freshVoter')
  })

  it('lets the worker that checks the city ask any node, and nothing else', async () => {
    const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy')
    expect(await policyOf('/assets/checkWorker-a_B-1.js')).toContain(' https: http://localhost:*')
    for (const path of ['/', '/assets/app.js', '/assets/checkWorker-a.js/../app.js'])
      expect(await policyOf(path)).not.toContain(' https:')
  })

  it('lets the page speak to the configured addresses and run no script of another origin', async () => {
    const policy = (await get('/')).headers.get('content-security-policy')
    expect(policy).toContain(
      "connect-src 'self' http://127.0.0.1:1 http://127.0.0.1:2 http://127.0.0.1:3 http://127.0.0.1:4;",
    )
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
  })

  it('lets nobody frame the page', async () => {
    expect((await get('/')).headers.get('content-security-policy')).toMatch(/; frame-ancestors 'none'$/)
  })

  it('lets browsers keep assets for ever, and nothing else', async () => {
    expect((await get('/assets/app.js')).headers.get('cache-control')).toContain('immutable')
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache')
  })

  it('compresses what is worth it', async () => {
    const response = await get('/assets/app.js', { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(await response.text()).toContain('let a = 1;')
  })

  it.each(['/nothing', '/../package.json', '/%2e%2e/package.json'])('does not know %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  it('takes nothing', async () => {
    expect((await get('/', { method: 'POST' })).status).toBe(405)
  })

  it('shows a new build, and none that is just being written', async () => {
    writeFileSync(join(folder, 'index.html'), '<title>second</title>')
    expect(await (await get('/')).text()).toContain('first')
    const before = Date.now() / 1000 - 10
    utimesSync(join(folder, 'index.html'), before, before)
    expect(await (await get('/')).text()).toContain('second')
  })
})
