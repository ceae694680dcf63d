import type { Page } from '@playwright/test'
import { addresses } from './addresses.ts'

interface RpcRequest {
  readonly method: string
  readonly params: readonly unknown[]
}

/** The gateway answers every body with other bytes. */
export async function forgeBodies(page: Page, content: string): Promise<void> {
  await page.route(`${addresses.gateway}/ipfs/**`, (route) =>
    route.fulfill({
      body: content,
      contentType: 'application/vnd.ipld.raw',
      headers: { 'access-control-allow-origin': '*' },
    }),
  )
}

/** The index does not answer any more. @returns Lets it answer again. */
export async function stopIndex(page: Page): Promise<() => Promise<void>> {
  return stop(page, addresses.graphql)
}

/** The index takes questions and answers none. */
export async function hangIndex(page: Page): Promise<void> {
  await page.route(`${addresses.graphql}**`, () => {})
}

/** The index says that it has read so many blocks fewer than it has. */
export async function holdIndexBack(page: Page, blocks: number): Promise<void> {
  await page.route(`${addresses.graphql}**`, async (route) => {
    const response = await route.fetch()
    const answer = await response.json()
    const block = answer.data?._meta?.block
    if (block) block.number = Math.max(0, block.number - blocks)
    await route.fulfill({ response, json: answer })
  })
}

/** The chain's node does not answer the page any more. @returns Lets it answer again. */
export async function stopNode(page: Page): Promise<() => Promise<void>> {
  return stop(page, addresses.rpc)
}

/** The node lies to the page. @param lie The result of a request; undefined to let the node answer. */
export async function lieAsNode(page: Page, lie: (request: RpcRequest) => unknown): Promise<void> {
  await page.route(`${addresses.rpc}/**`, async (route) => {
    const request = route.request().method() === 'POST' ? route.request().postDataJSON() : undefined
    const result = request && !Array.isArray(request) ? lie(request) : undefined
    if (result === undefined) return route.fallback()
    await route.fulfill({
      json: { jsonrpc: '2.0', id: request.id, result },
      headers: { 'access-control-allow-origin': '*' },
    })
  })
}

/** The page was left in the background: it hears of nothing until it is looked at again. */
export async function leaveInBackground(page: Page): Promise<void> {
  await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: true, configurable: true }))
}

/** The relay does not answer the page any more. @returns Lets it answer again. */
export async function stopRelay(page: Page): Promise<() => Promise<void>> {
  return stop(page, `${addresses.relay}/`)
}

async function stop(page: Page, address: string): Promise<() => Promise<void>> {
  const all = `${address}**`
  await page.route(all, (route) => route.abort('connectionrefused'))
  return () => page.unroute(all)
}
