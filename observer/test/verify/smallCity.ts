import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { deployCity } from '@initiative-citizen/contracts/deploy'
import { freePort } from '@initiative-citizen/contracts/free-port'
import { encodeBody } from '@initiative-citizen/ipfs/body'
import { answerSchema } from '@initiative-citizen/ipfs/schemas/answer'
import { appealSchema } from '@initiative-citizen/ipfs/schemas/appeal'
import { commentSchema } from '@initiative-citizen/ipfs/schemas/comment'
import { orderSchema } from '@initiative-citizen/ipfs/schemas/order'
import { projectSchema } from '@initiative-citizen/ipfs/schemas/project'
import { uploadBody } from '@initiative-citizen/ipfs/upload'
import { type Address, createWalletClient, type Hex, http } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { anvil } from 'viem/chains'
import { startProgram, type Undo, untilAnswered } from '../programs.ts'
import { Chain } from './Chain.ts'
import { liveAppeals } from './smallAppeals.ts'
import { holdSmallRound } from './smallRound.ts'

const GATEWAY = new URL('../../../ipfs/node/src/main.ts', import.meta.url)

export interface SmallCity {
  readonly chain: Chain
  readonly book: AddressBook
  /** The address book as a file. */
  readonly deployment: string
  readonly gateway: string
  /** The round that was held and settled. */
  readonly round: Address
  /** The body that the moderator had erased. */
  readonly insult: { readonly digest: Hex; readonly cid: string; readonly bytes: Uint8Array }
}

/** A city with its gateway, in which a round was held and appeals were answered. */
export async function buildSmallCity(undo: Undo): Promise<SmallCity> {
  const chain = await Chain.start(undo)
  const book = await deploy(chain)
  const folder = mkdtempSync(join(tmpdir(), 'observer-verify-'))
  undo(() => rmSync(folder, { recursive: true, force: true }))
  const deployment = join(folder, '31337.json')
  writeFileSync(deployment, JSON.stringify(book))
  const port = await freePort()
  const gateway = `http://127.0.0.1:${port}`
  const environment = {
    ...{ PORT: String(port), IPFS_STORE: join(folder, 'blocks'), RPC_URL: chain.rpc, DEPLOYMENT: deployment },
  }
  startProgram(process.execPath, [fileURLToPath(GATEWAY)], environment, undo)
  await untilAnswered(() => fetch(`${gateway}/health`))

  const bodies = await writeBodies()
  for (const body of Object.values(bodies)) await uploadBody(body, { gateway })
  const { order, first, second, appeal, insult, answer, comment } = bodies
  const round = await holdSmallRound(chain, book, {
    order: order.digest,
    projects: [first.digest, second.digest],
  })
  await liveAppeals(chain, book, {
    ...{ appeal: appeal.digest, insult: insult.digest, answer: answer.digest, comment: comment.digest },
  })
  await untilAnswered(async () => {
    const { status } = await fetch(`${gateway}/ipfs/${insult.cid}?format=raw`)
    if (status === 200) throw new Error('It is not erased yet')
  })
  return { chain, book, deployment, gateway, round, insult }
}

function deploy(chain: Chain): Promise<AddressBook> {
  const holders = (n: number) => [chain.account(n).address]
  return deployCity(
    {
      wallet: createWalletClient({ account: chain.account(0), chain: anvil, transport: http(chain.rpc) }),
      chain: chain.client as never,
    },
    {
      ...{ admin: privateKeyToAccount(generatePrivateKey()).address, adminDelay: 0 },
      ...{
        registrars: holders(1),
        treasurers: holders(2),
        guardians: holders(1),
        establishments: holders(3),
      },
      ...{ dispatchers: holders(4), supervisors: holders(5), moderators: holders(6) },
      appeals: { dailyLimit: 5, utcOffset: 10_800 },
    },
  )
}

async function writeBodies() {
  const head = { version: 1, lang: 'en' } as const
  const project = (title: string, kopecks: number) =>
    encodeBody(projectSchema, {
      ...{
        kind: 'project',
        ...head,
        title,
        summary: title,
        description: title,
        category: 'other',
        district: 1,
      },
      ...{ costs: [{ item: 'All', kopecks }], images: [] },
    })
  const filed = (text: string) =>
    encodeBody(appealSchema, {
      ...{ kind: 'appeal', ...head, title: 'A hole', text, category: 7, district: 1, images: [] },
    })
  return {
    order: await encodeBody(orderSchema, {
      ...{ kind: 'order', ...head, number: '1', date: '2027-01-01', title: 'An order', text: 'So be it.' },
      budget: 100_003,
    }),
    first: await project('A bench', 30_000),
    second: await project('A bridge', 90_000),
    appeal: await filed('There is a hole in the road.'),
    insult: await filed('Something that may not stand here.'),
    answer: await encodeBody(answerSchema, {
      kind: 'answer',
      ...head,
      text: 'The hole is filled.',
      images: [],
    }),
    comment: await encodeBody(commentSchema, {
      kind: 'comment',
      ...head,
      text: 'It is still there.',
      images: [],
    }),
  }
}
