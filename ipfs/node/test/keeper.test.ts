import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeBody } from '@initiative-citizen/ipfs/body'
import { MAX_IMAGE_BYTES } from '@initiative-citizen/ipfs/limits'
import { type ProjectBody, projectSchema } from '@initiative-citizen/ipfs/schemas/project'
import { describe, expect, it } from 'vitest'
import { HOUR, makeDirectory, openTestGateway, type TestGateway } from './openTestGateway.ts'
import { add, bytesOf, cidOf, noise, put, statusOf } from './requests.ts'
import { say } from './say.ts'

/** The chain names these contents in a block. */
function name(gateway: TestGateway, block: number, ...cids: string[]): void {
  say(gateway, block, { names: cids.map((cid) => ({ cid })) })
}

/** Time passes, the chain is read to its head, and what expired is dropped. */
async function pass(gateway: TestGateway, ms: number): Promise<string[]> {
  gateway.advance(ms)
  return gateway.keeper.sweep(gateway.now())
}

const project = (images: ProjectBody['images']): ProjectBody => ({
  kind: 'project',
  version: 1,
  lang: 'ru',
  title: 'Сквер',
  summary: 'Деревья и лавки.',
  description: 'Двадцать лип.',
  category: 'parks',
  district: 1,
  costs: [{ item: 'Липы', kopecks: 100 }],
  images,
})

describe('what no event names', () => {
  it('is dropped after the grace period, not before', async () => {
    const gateway = await openTestGateway()
    const cid = await put(gateway, bytesOf('{"a":1}'))
    expect(await pass(gateway, HOUR - 1)).toEqual([])
    expect(await statusOf(gateway, cid)).toBe(200)
    expect(await pass(gateway, 1)).toEqual([cid])
    expect(await statusOf(gateway, cid)).toBe(404)
    expect(gateway.ledger.summary()).toMatchObject({ contents: 0, temporaryBytes: 0 })
  })

  it('has its time anew when it is uploaded again', async () => {
    const gateway = await openTestGateway()
    const cid = await put(gateway, bytesOf('{"a":1}'))
    await pass(gateway, HOUR - 1)
    await put(gateway, bytesOf('{"a":1}'))
    expect(await pass(gateway, HOUR - 1)).toEqual([])
    expect(await pass(gateway, 1)).toEqual([cid])
  })

  it('stays as long as the chain is away, and is judged by what the chain says when it is back', async () => {
    const gateway = await openTestGateway()
    const named = await put(gateway, bytesOf('{"named":1}'))
    const unnamed = await put(gateway, bytesOf('{"unnamed":1}'))
    const lastRead = gateway.now()
    gateway.advance(48 * HOUR)
    expect(await gateway.keeper.sweep(lastRead)).toEqual([])
    name(gateway, 7, named)
    expect(await gateway.keeper.sweep(gateway.now())).toEqual([unnamed])
    expect(await statusOf(gateway, named)).toBe(200)
  })

  it('leaves nothing of a file of several blocks, but what other files share', async () => {
    const gateway = await openTestGateway()
    const shared = noise(MAX_IMAGE_BYTES)
    const photo = await put(gateway, bytesOf('{"a":1}'))
    const kept = await add(gateway, Uint8Array.from([...shared, 1]))
    const dropped = await add(gateway, Uint8Array.from([...shared, 2]))
    name(gateway, 1, kept, photo)
    expect(await pass(gateway, HOUR)).toEqual([dropped])
    expect(await statusOf(gateway, kept)).toBe(200)
    expect(await statusOf(gateway, await cidOf(shared))).toBe(200)
    expect(await statusOf(gateway, await cidOf(Uint8Array.of(2)))).toBe(404)
    name(gateway, 1)
    expect((await pass(gateway, HOUR)).sort()).toEqual([kept, photo].sort())
    expect(await statusOf(gateway, await cidOf(shared))).toBe(404)
    for await (const cid of gateway.store.list?.() ?? []) expect.unreachable(`${cid} is left`)
  })
})

describe('what the chain names', () => {
  it('is kept, whether it was named before its upload or after', async () => {
    const gateway = await openTestGateway()
    const early = bytesOf('{"early":1}')
    const late = bytesOf('{"late":1}')
    name(gateway, 3, await cidOf(early))
    const cids = [await put(gateway, early), await put(gateway, late)]
    name(gateway, 4, await cidOf(late))
    expect(await pass(gateway, 1_000 * HOUR)).toEqual([])
    for (const cid of cids) expect(await statusOf(gateway, cid)).toBe(200)
    expect(gateway.ledger.summary()).toMatchObject({ contents: 2, temporaryBytes: 0 })
  })

  it('keeps the photos that its body names', async () => {
    const gateway = await openTestGateway()
    const photo = noise(3_000)
    const other = await put(gateway, noise(3_000, 2))
    const cid = await cidOf(photo)
    const { bytes, cid: body } = await encodeBody(
      projectSchema,
      project([{ cid, type: 'image/jpeg', alt: 'Пустырь' }]),
    )
    await put(gateway, photo)
    await put(gateway, bytes)
    name(gateway, 5, body)
    expect(await pass(gateway, HOUR)).toEqual([other])
    expect(await statusOf(gateway, cid)).toBe(200)
  })

  it('loses its name when a reorganisation undoes it, and has an hour from then on', async () => {
    const gateway = await openTestGateway()
    const photo = noise(100)
    const photoCid = await put(gateway, photo)
    const { bytes } = await encodeBody(
      projectSchema,
      project([{ cid: await cidOf(photo), type: 'image/png', alt: 'Пустырь' }]),
    )
    const body = await put(gateway, bytes)
    name(gateway, 5, body)
    expect(await pass(gateway, 5 * HOUR)).toEqual([])
    name(gateway, 5)
    expect(await pass(gateway, HOUR - 1)).toEqual([])
    name(gateway, 6, body)
    expect(await pass(gateway, 5 * HOUR)).toEqual([])
    name(gateway, 6)
    expect((await pass(gateway, HOUR)).sort()).toEqual([photoCid, body].sort())
  })

  it('keeps its name from an earlier block when a later one is undone', async () => {
    const gateway = await openTestGateway()
    const cid = await put(gateway, bytesOf('{"a":1}'))
    name(gateway, 5, cid)
    name(gateway, 9, cid)
    name(gateway, 9)
    expect(await pass(gateway, HOUR)).toEqual([])
  })
})

describe('a restart', () => {
  it('keeps contents, names and grace', async () => {
    const directory = await makeDirectory()
    const before = await openTestGateway({ directory })
    const kept = await put(before, bytesOf('{"kept":1}'))
    const waiting = await put(before, bytesOf('{"waiting":1}'))
    name(before, 2, kept)
    await before.close()

    const after = await openTestGateway({ directory })
    expect(await after.keeper.adopt()).toBe(0)
    expect(await statusOf(after, kept)).toBe(200)
    expect(await pass(after, HOUR - 1)).toEqual([])
    expect(await pass(after, 1)).toEqual([waiting])
    expect(after.ledger.anchors()).toEqual([{ block: 2, hash: '0x2' }])
  })

  it('without the ledger gives every block an hour, in which the chain is read again', async () => {
    const directory = await makeDirectory()
    const before = await openTestGateway({ directory })
    const body = await put(before, bytesOf('{"kept":1}'))
    const file = await add(before, noise(MAX_IMAGE_BYTES + 5))
    const unnamed = await put(before, bytesOf('{"unnamed":1}'))
    await before.close()
    for (const suffix of ['', '-wal', '-shm']) {
      await rm(join(directory, `ledger.sqlite${suffix}`), { force: true })
    }

    const after = await openTestGateway({ directory })
    expect(await after.keeper.adopt()).toBe(5)
    expect(await after.keeper.adopt()).toBe(0)
    name(after, 2, body, file)
    expect(await pass(after, HOUR)).toContain(unnamed)
    expect(await statusOf(after, body)).toBe(200)
    expect(await statusOf(after, file)).toBe(200)
    expect(await statusOf(after, unnamed)).toBe(404)
  })
})

describe('a failing store', () => {
  it('answers 500, and what came to lie there is dropped in time', async () => {
    const gateway = await openTestGateway()
    const real = gateway.store.put
    gateway.store.put = async (blocks) => {
      const [first] = blocks
      if (first) await real([first])
      throw new Error('No space left on device')
    }
    await expect(add(gateway, noise(MAX_IMAGE_BYTES + 1))).resolves.toBeUndefined()
    gateway.store.put = real
    const first = await cidOf(noise(MAX_IMAGE_BYTES))
    expect(await statusOf(gateway, first)).toBe(200)
    expect(await pass(gateway, HOUR)).toContain(first)
    expect(await statusOf(gateway, first)).toBe(404)
  })
})
