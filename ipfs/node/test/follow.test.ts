import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeBody } from '@initiative-citizen/ipfs/body'
import { cidToDigest } from '@initiative-citizen/ipfs/cid'
import { projectSchema } from '@initiative-citizen/ipfs/schemas/project'
import { pino } from 'pino'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readConfig } from '../src/config.ts'
import { type IpfsNode, startIpfsNode } from '../src/node.ts'
import { appealWithParts } from './appeals.ts'
import { type City, openCity } from './city.ts'
import { HOUR, makeDirectory } from './openTestGateway.ts'
import { bytesOf, cidOf, noise, put, statusOf } from './requests.ts'

interface Health {
  readonly names: number
  readonly contents: number
  readonly chain: {
    readonly state: string
    readonly block?: number
    readonly reason?: string
    readonly readAt?: string
  }
}

interface Running {
  readonly node: IpfsNode
  readonly directory: string
  health(): Promise<Health>
  advance(ms: number): void
  /** Waits until the chain has been read to its head, with the clock as it stands now. */
  caughtUp(): Promise<void>
}

async function start(city: City, directory: string, book: unknown = city.addressBook): Promise<Running> {
  const deployment = join(directory, 'deployment.json')
  if (book) await writeFile(deployment, JSON.stringify(book))
  const config = readConfig({
    PORT: '0',
    IPFS_STORE: directory,
    RPC_URL: city.rpcUrl,
    DEPLOYMENT: deployment,
    POLL_SECONDS: '0.05',
    BLOCK_RANGE: '13',
  })
  let time = Date.UTC(2026, 2, 1)
  const now = () => time
  const node = await startIpfsNode(config, pino({ level: 'silent' }), now)
  onTestFinished(() => node.close())
  const health = async () => (await (await fetch(`${node.url}/health`)).json()) as Health
  return {
    node,
    directory,
    health,
    advance: (ms) => {
      time += ms
    },
    async caughtUp() {
      const head = Number(await city.client.getBlockNumber({ cacheTime: 0 }))
      const caughtUp = { state: 'following', block: head, readAt: new Date(time).toISOString() }
      await expect.poll(async () => (await health()).chain, { timeout: 60_000 }).toEqual(caughtUp)
      // The answer is given before the sweep that follows from it; the next reading comes after.
      time += 1
      const after = new Date(time).toISOString()
      await expect.poll(async () => (await health()).chain.readAt, { timeout: 60_000 }).toBe(after)
    },
  }
}

const digestOf = async (bytes: Uint8Array<ArrayBuffer>) => cidToDigest(await cidOf(bytes))

describe('following the chain', { timeout: 120_000 }, () => {
  it('keeps what a round names, its photos too, and drops the rest', async () => {
    const city = await openCity()
    const running = await start(city, await makeDirectory())
    const { url } = running.node
    const photo = noise(2_000)
    const project = await encodeBody(projectSchema, {
      kind: 'project',
      version: 1,
      lang: 'en',
      title: 'A square',
      summary: 'Trees and benches.',
      description: 'Twenty limes.',
      category: 'parks',
      district: 1,
      costs: [{ item: 'Limes', kopecks: 1_000 }],
      images: [{ cid: await cidOf(photo), type: 'image/jpeg', alt: 'A waste land' }],
    })
    const order = bytesOf('{"kind":"order"}')
    const kept = [
      await put(running.node, photo),
      await put(running.node, project.bytes),
      await put(running.node, order),
    ]
    const spam = await put(running.node, bytesOf('spam'))
    await city.openRound(await digestOf(order), [project.digest, await digestOf(bytesOf('to come'))])
    running.advance(HOUR)
    await running.caughtUp()
    expect(await statusOf({ url }, spam)).toBe(404)
    for (const cid of kept) expect(await statusOf({ url }, cid)).toBe(200)
    expect(await running.health()).toMatchObject({ names: 3, contents: 3 })

    const late = await put(running.node, bytesOf('to come'))
    running.advance(100 * HOUR)
    await running.caughtUp()
    expect(await statusOf({ url }, late)).toBe(200)
  })

  it('keeps an appeal and what is sealed, until a moderator erases it', async () => {
    const city = await openCity()
    const running = await start(city, await makeDirectory())
    const { url } = running.node
    const { body, parts } = await appealWithParts(10)
    const cids = [await put({ url }, body.bytes)]
    for (const bytes of parts) cids.push(await put({ url }, bytes))
    const appeal = await city.fileAppeal(body.digest)
    running.advance(100 * HOUR)
    await running.caughtUp()
    for (const cid of cids) expect(await statusOf({ url }, cid)).toBe(200)

    await city.eraseBody(appeal, body.digest)
    await running.caughtUp()
    for (const cid of cids) expect(await statusOf({ url }, cid)).toBe(410)
    expect((await running.health()).contents).toBe(4)
    await city.anvil.mine({ blocks: 12 })
    await running.caughtUp()
    expect((await running.health()).contents).toBe(0)
    for (const cid of cids) expect(await statusOf({ url }, cid)).toBe(410)
  })

  it('reads on after a restart, from where it stood, in bounded steps', async () => {
    const city = await openCity()
    const directory = await makeDirectory()
    const before = await start(city, directory)
    await city.openRound(await digestOf(bytesOf('a')), [await digestOf(bytesOf('b'))])
    await before.caughtUp()
    await before.node.close()
    await city.anvil.mine({ blocks: 40 })
    await city.openRound(await digestOf(bytesOf('c')), [await digestOf(bytesOf('d'))])
    await city.anvil.mine({ blocks: 40 })
    const after = await start(city, directory)
    await after.caughtUp()
    expect((await after.health()).names).toBe(4)
  })

  it('takes a name back that a reorganisation undid, and notes the one that came instead', async () => {
    const city = await openCity()
    const running = await start(city, await makeDirectory())
    const undone = await put(running.node, bytesOf('undone'))
    await city.openRound(await digestOf(bytesOf('order')), [await digestOf(bytesOf('undone'))])
    await city.anvil.mine({ blocks: 3 })
    await running.caughtUp()
    expect((await running.health()).names).toBe(2)
    await city.client.request({ method: 'anvil_reorg', params: [4, []] } as never)
    await city.openRound(await digestOf(bytesOf('order')), [await digestOf(bytesOf('instead'))])
    await running.caughtUp()
    expect((await running.health()).names).toBe(2)
    expect(await statusOf(running.node, undone)).toBe(200)
    running.advance(HOUR)
    await running.caughtUp()
    expect(await statusOf(running.node, undone)).toBe(404)
  })

  it('reads a chain again that was begun anew', async () => {
    const city = await openCity()
    const directory = await makeDirectory()
    const before = await start(city, directory)
    const snapshot = await city.anvil.snapshot()
    await city.anvil.mine({ blocks: 60 })
    await before.caughtUp()
    await before.node.close()
    await city.anvil.revert({ id: snapshot })
    await city.openRound(await digestOf(bytesOf('a')), [await digestOf(bytesOf('b'))])
    await city.anvil.mine({ blocks: 80 })
    const after = await start(city, directory)
    await after.caughtUp()
    expect((await after.health()).names).toBe(2)
  })

  it('serves on and drops nothing while the chain is away', async () => {
    const city = await openCity()
    const running = await start(city, await makeDirectory())
    await running.caughtUp()
    const cid = await put(running.node, bytesOf('waiting'))
    await city.stop()
    running.advance(100 * HOUR)
    await expect.poll(async () => (await running.health()).chain.state, { timeout: 60_000 }).toBe('away')
    expect(await statusOf(running.node, cid)).toBe(200)
    expect(await put(running.node, bytesOf('more'))).toBe(await cidOf(bytesOf('more')))
    expect((await running.health()).chain.reason).not.toContain(city.rpcUrl)
  })

  it('waits for the address book, and for a right one', async () => {
    const city = await openCity()
    const directory = await makeDirectory()
    const running = await start(city, directory, null)
    expect((await running.health()).chain.state).toBe('waiting')
    const file = join(directory, 'deployment.json')
    await writeFile(file, '{"chainId":31337,')
    await city.openRound(await digestOf(bytesOf('a')), [await digestOf(bytesOf('b'))])
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    expect((await running.health()).chain.state).toBe('waiting')
    await rm(file)
    await writeFile(file, JSON.stringify(city.addressBook))
    await running.caughtUp()
    expect((await running.health()).names).toBe(2)
  })

  it('does not take another chain for the city’s', async () => {
    const city = await openCity()
    const running = await start(city, await makeDirectory(), { ...city.addressBook, chainId: 1 })
    await expect.poll(async () => (await running.health()).chain.state, { timeout: 60_000 }).toBe('away')
    expect((await running.health()).chain.reason).toContain('chain 31337')
  })
})
