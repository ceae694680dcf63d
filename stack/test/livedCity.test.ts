import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { digestToCid } from '@initiative-citizen/ipfs/cid'
import { fetchBlock } from '@initiative-citizen/ipfs/fetch-block'
import { fetchBody } from '@initiative-citizen/ipfs/fetch-body'
import { MAX_IMAGE_BYTES } from '@initiative-citizen/ipfs/limits'
import { appealSchema } from '@initiative-citizen/ipfs/schemas/appeal'
import { unseal } from '@initiative-citizen/ipfs/sealing/unseal'
import { unsealImage } from '@initiative-citizen/ipfs/sealing/unseal-image'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { now } from '../src/chain/clock.ts'
import { type Chain, startChain } from '../src/chain/startChain.ts'
import { DOCKET } from '../src/city/appeals/docket.ts'
import { DAYS_OF_HISTORY } from '../src/city/calendar.ts'
import { claimInvitation } from '../src/city/claimInvitation.ts'
import { demoDepartmentKeys } from '../src/city/demoDepartmentKeys.ts'
import { deployLocalCity } from '../src/city/deployLocalCity.ts'
import { seedCity } from '../src/city/seed/seedCity.ts'
import { stateFiles } from '../src/files/stateFiles.ts'
import { type Gateway, startGateway } from '../src/gateway/startGateway.ts'
import { freeBase } from '../src/ports/freeBase.ts'

/** `IAppealRegistry.State`, without `None`. */
const STATES = {
  filed: 1,
  registered: 2,
  assigned: 3,
  infoRequested: 4,
  answered: 5,
  disputed: 6,
  confirmed: 7,
  closed: 8,
  withdrawn: 9,
} as const
const PATIENCE_MS = 300_000

let folder: string
let chain: Chain
let gateway: Gateway
let book: AddressBook

/** The past is lived once, on a chain and a gateway of its own. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lived-'))
  const files = stateFiles(folder)
  mkdirSync(files.logs)
  const base = await freeBase()
  const rpc = `http://127.0.0.1:${base}`
  const start = now()
  const beginning = start - DAYS_OF_HISTORY * 86_400
  chain = await startChain({ folder: files.chain, port: base, log: join(files.logs, 'chain.log'), beginning })
  const { blocks, addressBook } = files
  const log = join(files.logs, 'gateway.log')
  gateway = await startGateway({ port: base + 1, blocks, addressBook, rpc, log })
  book = await deployLocalCity(chain.client, rpc)
  writeFileSync(files.addressBook, JSON.stringify(book))
  await seedCity({ chain: chain.client, book, gateway: gateway.url, start }, () => {})
}, PATIENCE_MS)
afterAll(async () => {
  await gateway?.part.stop()
  await chain?.part.stop()
  rmSync(folder, { recursive: true, force: true })
})

const registry = () => ({ address: book.contracts.appealRegistry, abi: appealRegistryAbi }) as const
const eventsNamed = <Name extends 'AppealFiled' | 'AppealOverdue' | 'AppealResealed' | 'BodyTombstoned'>(
  eventName: Name,
) => chain.client.getContractEvents({ ...registry(), eventName, fromBlock: 0n, strict: true })

it('has appeals in every state, overdue ones among them that nobody has reported', {
  timeout: PATIENCE_MS,
}, async () => {
  const filed = await eventsNamed('AppealFiled')
  expect(filed).toHaveLength(DOCKET.length)
  const states = new Set<number>()
  let unreported = 0
  for (const { args } of filed) {
    const appeal = await chain.client.readContract({
      ...registry(),
      functionName: 'appealOf',
      args: [args.appeal],
    })
    const overdue = await chain.client.readContract({
      ...registry(),
      functionName: 'isOverdue',
      args: [args.appeal],
    })
    states.add(appeal.state)
    if (overdue && appeal.overdueStages === 0) unreported++
  }
  expect([...states].toSorted((a, b) => a - b)).toEqual(Object.values(STATES))
  expect(unreported).toBeGreaterThanOrEqual(2)
  expect((await eventsNamed('AppealOverdue')).length).toBeGreaterThanOrEqual(3)
})

it('has sealed parts that the departments of the demonstration can open', {
  timeout: PATIENCE_MS,
}, async () => {
  const gateways = [gateway.url]
  const identities = new Map(demoDepartmentKeys().map(({ department, identity }) => [department, identity]))
  let photographs = 0
  let opened = 0
  for (const { args } of await eventsNamed('AppealFiled')) {
    const body = await fetchBody(appealSchema, args.digest, { gateways }).catch(() => undefined)
    if (!body?.seal) continue
    const identity = identities.get(body.seal.department) ?? ''
    const envelope = await fetchBlock(body.seal.envelope, { gateways })
    const part = await unseal(envelope, { identity, commitment: body.seal.commitment })
    opened++
    for (const image of part.images) {
      const bytes = await fetchBlock(image.digest, { gateways, maxBytes: MAX_IMAGE_BYTES })
      const photo = await unsealImage(bytes, part.imagesKey ?? '')
      expect(Buffer.from(photo).toString('latin1', 1, 4)).toBe('PNG')
      expect(body.seal.images).toContain(image.digest)
      photographs++
    }
  }
  expect(opened).toBe(DOCKET.filter(({ sealed }) => sealed).length)
  expect(photographs).toBeGreaterThanOrEqual(2)
  expect(await eventsNamed('AppealResealed')).toHaveLength(1)
})

it('has a body that was erased, and the gateway gives it to nobody', { timeout: PATIENCE_MS }, async () => {
  const tombstones = await eventsNamed('BodyTombstoned')
  expect(new Set(tombstones.map(({ args }) => args.tombstone))).toEqual(new Set([0, 1, 2]))
  const erased = tombstones.find(({ args }) => args.tombstone === 2)?.args.digest ?? ''
  const status = async () => (await fetch(`${gateway.url}/ipfs/${digestToCid(erased)}`)).status
  await expect.poll(status, { timeout: 60_000 }).toBe(410)
})

it('has an appeal that can be claimed by whoever is told its code', { timeout: PATIENCE_MS }, async () => {
  const invitation = await claimInvitation(chain.client, book, 'http://city.example')
  expect(invitation).toMatch(
    /^http:\/\/city\.example\/#\/appeals\/claim\?appeal=0x[0-9a-f]{64}&code=0x[0-9a-f]{64}$/,
  )
})
