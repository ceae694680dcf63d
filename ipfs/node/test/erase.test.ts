import { describe, expect, it } from 'vitest'
import { appealWithParts } from './appeals.ts'
import { HOUR, makeDirectory, openTestGateway, type TestGateway } from './openTestGateway.ts'
import { bytesOf, cidOf, get, noise, post, put, statusOf } from './requests.ts'
import { say } from './say.ts'

const APPEAL = 'a1'

/** Uploads an appeal's body and all that belongs to it. */
async function upload(gateway: TestGateway, seed = 10) {
  const { body, parts } = await appealWithParts(seed)
  const cids: string[] = []
  for (const bytes of parts) cids.push(await put(gateway, bytes))
  const [photo = '', envelope = '', sealedPhoto = ''] = cids
  return { body: await put(gateway, body.bytes), photo, envelope, sealedPhoto, bytes: { body, parts } }
}

async function statuses(gateway: TestGateway, cids: readonly string[]): Promise<number[]> {
  return Promise.all(cids.map((cid) => statusOf(gateway, cid)))
}

describe('an appeal', () => {
  it('is kept with its photographs, its envelope and its sealed photographs', async () => {
    const gateway = await openTestGateway()
    const { body, photo, envelope, sealedPhoto } = await upload(gateway)
    const other = await put(gateway, noise(500, 99))
    say(gateway, 1, { names: [{ cid: body, appeal: APPEAL, part: 'body' }] })
    gateway.advance(HOUR)
    expect(await gateway.keeper.sweep(gateway.now())).toEqual([other])
    expect(await statuses(gateway, [body, photo, envelope, sealedPhoto])).toEqual([200, 200, 200, 200])
  })

  it('is refused as soon as it is erased, in words, and deleted once that is settled', async () => {
    const gateway = await openTestGateway()
    const { body, photo, envelope, sealedPhoto } = await upload(gateway)
    const resealed = await put(gateway, bytesOf('a new envelope'))
    const all = [body, photo, envelope, sealedPhoto, resealed]
    say(gateway, 1, { names: [{ cid: body, appeal: APPEAL, part: 'body' }] })
    say(gateway, 2, { names: [{ cid: resealed, appeal: APPEAL, part: 'envelope' }] })
    say(gateway, 3, { erased: [body] })

    expect(await statuses(gateway, all)).toEqual([410, 410, 410, 410, 410])
    expect((await get(gateway, `${body}?format=raw`)).status).toBe(410)
    const response = await get(gateway, body, { headers: { 'if-none-match': '*' } })
    expect(response.status).toBe(410)
    expect(((await response.json()) as { Message: string }).Message).toContain('erased for good')

    expect(await gateway.keeper.erase(2)).toEqual([])
    expect((await gateway.keeper.erase(3)).sort()).toEqual(all.toSorted())
    expect(await gateway.keeper.erase(3)).toEqual([])
    for await (const block of gateway.store.list?.() ?? []) expect.unreachable(`${block} is left`)
    expect(await statuses(gateway, all)).toEqual([410, 410, 410, 410, 410])
  })

  it('is not taken again, nor what belonged to it alone, also after a restart', async () => {
    const directory = await makeDirectory()
    const before = await openTestGateway({ directory })
    const { body, bytes } = await upload(before)
    say(before, 1, { names: [{ cid: body, appeal: APPEAL, part: 'body' }], erased: [body] })
    await before.keeper.erase(1)
    await before.close()

    const after = await openTestGateway({ directory })
    for (const block of [bytes.body.bytes, ...bytes.parts]) {
      expect((await post(`${after.url}/api/v0/block/put`, block)).status).toBe(410)
      expect((await post(`${after.url}/api/v0/add`, block)).status).toBe(410)
    }
    expect(await statusOf(after, body)).toBe(410)
  })

  it('is erased all the same when its name, or its envelope, is read later than that', async () => {
    const gateway = await openTestGateway()
    const { body, photo } = await upload(gateway)
    const resealed = await put(gateway, bytesOf('a new envelope'))
    say(gateway, 9, { erased: [body] })
    expect(await statusOf(gateway, body)).toBe(410)
    say(gateway, 5, { names: [{ cid: resealed, appeal: APPEAL, part: 'envelope' }] })
    expect(await statusOf(gateway, resealed)).toBe(200)
    say(gateway, 4, { names: [{ cid: body, appeal: APPEAL, part: 'body' }] })
    expect(await statuses(gateway, [body, photo, resealed])).toEqual([410, 410, 410])
  })

  it('leaves what others refer to, and other appeals', async () => {
    const gateway = await openTestGateway()
    const { body, photo, envelope } = await upload(gateway)
    const other = await upload(gateway, 50)
    const answer = bytesOf(
      JSON.stringify({
        images: [{ alt: 'Яма', cid: photo, type: 'image/jpeg' }],
        kind: 'comment',
        lang: 'ru',
        text: 'Вот она.',
        version: 1,
      }),
    )
    const comment = await put(gateway, answer)
    say(gateway, 1, { names: [{ cid: body, appeal: APPEAL, part: 'body' }] })
    say(gateway, 2, {
      names: [
        { cid: comment, appeal: APPEAL },
        { cid: other.body, appeal: 'b2', part: 'body' },
      ],
    })
    say(gateway, 3, { erased: [body] })
    expect((await gateway.keeper.erase(3)).sort()).toEqual(
      [body, envelope, await cidOf(noise(800, 12))].sort(),
    )
    gateway.advance(HOUR)
    expect(await gateway.keeper.sweep(gateway.now())).toEqual([])
    expect(await statuses(gateway, [photo, comment, other.body, other.photo, other.envelope])).toEqual([
      200, 200, 200, 200, 200,
    ])
  })

  it('comes back when a reorganisation undoes its erasure before it is deleted', async () => {
    const gateway = await openTestGateway()
    const { body, photo } = await upload(gateway)
    say(gateway, 1, { names: [{ cid: body, appeal: APPEAL, part: 'body' }] })
    say(gateway, 2, { erased: [body] })
    say(gateway, 2, {})
    expect(await gateway.keeper.erase(2)).toEqual([])
    gateway.advance(HOUR)
    await gateway.keeper.sweep(gateway.now())
    expect(await statuses(gateway, [body, photo])).toEqual([200, 200])
  })

  it('can lose its envelope alone', async () => {
    const gateway = await openTestGateway()
    const { body, envelope, photo } = await upload(gateway)
    say(gateway, 1, { names: [{ cid: body, appeal: APPEAL, part: 'body' }], erased: [envelope] })
    expect(await gateway.keeper.erase(1)).toEqual([envelope])
    expect(await statuses(gateway, [body, envelope, photo])).toEqual([200, 410, 200])
  })
})

it('does not let a moderator erase what a round or the administration named', async () => {
  const gateway = await openTestGateway()
  const order = await put(gateway, bytesOf('{"kind":"order"}'))
  say(gateway, 1, { names: [{ cid: order }], erased: [order] })
  expect(await gateway.keeper.erase(1)).toEqual([])
  expect(await statusOf(gateway, order)).toBe(200)
})
