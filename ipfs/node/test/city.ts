import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { appealRegistryAbi, budgetRoundFactoryAbi } from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { deployCity } from '@initiative-citizen/contracts/deploy'
import { freePort } from '@initiative-citizen/contracts/free-port'
import {
  createPublicClient,
  createTestClient,
  createWalletClient,
  type Hex,
  http,
  type PublicClient,
  parseEventLogs,
  type TestClient,
  zeroHash,
} from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { foundry } from 'viem/chains'
import { onTestFinished } from 'vitest'

const MNEMONIC = 'test test test test test test test test test test test junk'
const [deployer, admin, treasurer] = [0, 1, 2].map((addressIndex) =>
  mnemonicToAccount(MNEMONIC, { addressIndex }),
)

/** A throw-away chain with the real contracts. */
export interface City {
  readonly rpcUrl: string
  readonly addressBook: AddressBook
  readonly client: PublicClient
  readonly anvil: TestClient
  /** Opens a round that names an order and projects; says in which block. */
  openRound(order: Hex, projects: readonly Hex[]): Promise<number>
  /** Files an appeal whose body has this digest; says its id. */
  fileAppeal(body: Hex): Promise<bigint>
  /** A moderator erases a body of an appeal. */
  eraseBody(appeal: bigint, body: Hex): Promise<void>
  /** The node goes away. */
  stop(): Promise<void>
}

export async function openCity(): Promise<City> {
  const port = await freePort()
  const rpcUrl = `http://127.0.0.1:${port}`
  const stop = await startAnvil(port)
  onTestFinished(stop)

  const transport = http(rpcUrl)
  const client = createPublicClient({ chain: foundry, transport, pollingInterval: 20 })
  const anvil = createTestClient({ chain: foundry, mode: 'anvil', transport })
  const as = (account = deployer) => {
    if (!account) throw new Error('There are three accounts')
    return createWalletClient({ account, chain: foundry, transport })
  }
  if (!admin || !treasurer) throw new Error('There are three accounts')
  const addressBook = await deployCity(
    { wallet: as(), chain: client },
    {
      admin: admin.address,
      adminDelay: 0,
      registrars: [admin.address],
      treasurers: [treasurer.address],
      guardians: [admin.address],
      establishments: [admin.address],
      dispatchers: [admin.address],
      supervisors: [admin.address],
      moderators: [admin.address],
      appeals: { dailyLimit: 20, utcOffset: 0 },
    },
  )

  async function openRound(order: Hex, projects: readonly Hex[]): Promise<number> {
    const { timestamp } = await client.getBlock()
    const start = Number(timestamp) + 1_000
    const hash = await as(treasurer).writeContract({
      address: addressBook.contracts.budgetRoundFactory,
      abi: budgetRoundFactoryAbi,
      functionName: 'openRound',
      args: [
        {
          name: 'Голосование рублём',
          symbol: 'RUB26',
          budget: 1_000_000,
          threshold: 100,
          district: 0,
          enrolmentStart: start,
          votingStart: start + 1_000,
          votingEnd: start + 2_000,
          order,
          treasury: (treasurer ?? admin)?.address as Hex,
          rule: addressBook.contracts.greedyByRaised,
          projects: projects.map((body) => ({ cost: 1_000, body })),
        },
      ],
    })
    const receipt = await client.waitForTransactionReceipt({ hash })
    return Number(receipt.blockNumber)
  }

  const registry = { address: addressBook.contracts.appealRegistry, abi: appealRegistryAbi } as const

  async function fileAppeal(digest: Hex): Promise<bigint> {
    const span = 86_400
    const terms = {
      registration: span,
      forwarding: span,
      answer: span,
      extension: span,
      verdict: span,
      supervision: span,
    }
    const set = await as(admin).writeContract({ ...registry, functionName: 'setTerms', args: [1, terms] })
    await client.waitForTransactionReceipt({ hash: set })
    const filing = { kind: 1, district: 1, category: 101, visibility: 0, digest }
    const hash = await as().writeContract({ ...registry, functionName: 'file', args: [filing] })
    const { logs } = await client.waitForTransactionReceipt({ hash })
    const [filed] = parseEventLogs({ abi: appealRegistryAbi, eventName: 'AppealFiled', logs })
    if (!filed) throw new Error('The appeal was not filed')
    return filed.args.appeal
  }

  async function eraseBody(appeal: bigint, digest: Hex): Promise<void> {
    const args = [appeal, digest, 2, 0, zeroHash] as const
    const hash = await as(admin).writeContract({ ...registry, functionName: 'entomb', args })
    await client.waitForTransactionReceipt({ hash })
  }

  return {
    rpcUrl,
    addressBook,
    client: client as PublicClient,
    anvil,
    openRound,
    fileAppeal,
    eraseBody,
    stop,
  }
}

async function startAnvil(port: number): Promise<() => Promise<void>> {
  const require = createRequire(import.meta.url)
  const binary = require.resolve('@foundry-rs/anvil-linux-amd64/bin/anvil')
  const anvil: ChildProcess = spawn(binary, ['--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    anvil.once('error', reject).once('exit', (code) => reject(new Error(`anvil ended with ${code}`)))
    anvil.stdout?.on('data', (chunk: Buffer) => String(chunk).includes('Listening on') && resolve())
  })
  return async () => {
    if (anvil.exitCode !== null || anvil.signalCode !== null) return
    anvil.kill()
    await once(anvil, 'exit')
  }
}
