import { MAX_IMAGE_BYTES } from '@initiative-citizen/ipfs/limits'
import { describe, expect, it } from 'vitest'
import { openKuboStore } from '../src/store/kuboStore.ts'
import { openKubo } from './kubo.ts'
import { HOUR, openTestGateway } from './openTestGateway.ts'
import { add, bytesOf, cidOf, get, noise, post, put, statusOf } from './requests.ts'
import { say } from './say.ts'

async function openWithKubo() {
  const kubo = await openKubo()
  const gateway = await openTestGateway({ store: openKuboStore(kubo.url, 2_000) })
  return { kubo, gateway }
}

describe('a gateway before a Kubo node', () => {
  it('stores there, pinned, and serves from there', async () => {
    const { kubo, gateway } = await openWithKubo()
    const body = bytesOf('{"a":1}')
    const file = noise(MAX_IMAGE_BYTES + 9)
    const cids = [await put(gateway, body), await add(gateway, file)]
    expect([...kubo.pins]).toEqual(cids)
    kubo.collectGarbage()
    const [bodyCid = '', fileCid = ''] = cids
    expect(new Uint8Array(await (await get(gateway, bodyCid)).arrayBuffer())).toEqual(body)
    expect(new Uint8Array(await (await get(gateway, fileCid)).arrayBuffer())).toEqual(file)
    expect(await statusOf(gateway, await cidOf(bytesOf('absent')))).toBe(404)
  })

  it('unpins and removes there what no event named, but not what other pins hold', async () => {
    const { kubo, gateway } = await openWithKubo()
    const shared = noise(MAX_IMAGE_BYTES)
    const named = await add(gateway, Uint8Array.from([...shared, 1]))
    const unnamed = await add(gateway, Uint8Array.from([...shared, 2]))
    const body = await put(gateway, bytesOf('{"a":1}'))
    say(gateway, 1, { names: [{ cid: named }] })
    gateway.advance(HOUR)
    expect((await gateway.keeper.sweep(gateway.now())).sort()).toEqual([unnamed, body].sort())
    expect([...kubo.pins]).toEqual([named])
    expect(await statusOf(gateway, named)).toBe(200)
    expect(kubo.blocks.size).toBe(3)
  })

  it('goes on dropping where somebody else unpinned before', async () => {
    const { kubo, gateway } = await openWithKubo()
    const cid = await put(gateway, bytesOf('{"a":1}'))
    ;(kubo.pins as Set<string>).clear()
    gateway.advance(HOUR)
    expect(await gateway.keeper.sweep(gateway.now())).toEqual([cid])
    expect(await statusOf(gateway, cid)).toBe(404)
  })

  it('never gives what the node has damaged', async () => {
    const { kubo, gateway } = await openWithKubo()
    const cid = await put(gateway, bytesOf('true'))
    for (const key of kubo.blocks.keys()) (kubo.blocks as Map<string, Buffer>).set(key, Buffer.from('lies'))
    const response = await get(gateway, `${cid}?format=raw`)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('lies')
  })

  it('answers 500 while the node is away, and drops nothing', async () => {
    const gateway = await openTestGateway({ store: openKuboStore('http://127.0.0.1:1', 500) })
    expect((await post(`${gateway.url}/api/v0/block/put`, bytesOf('a'))).status).toBe(500)
    gateway.advance(HOUR)
    await expect(gateway.keeper.sweep(gateway.now())).rejects.toThrow()
    expect(gateway.ledger.contents()).toHaveLength(1)
  })
})
