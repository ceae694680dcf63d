import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  appealRegistryAbi,
  budgetRoundAbi,
  budgetRoundFactoryAbi,
  citizenRegistryAbi,
  forwarderAbi,
} from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { deployCity } from '@initiative-citizen/contracts/deploy'
import {
  type Abi,
  type Address,
  createTestClient,
  createWalletClient,
  type Hex,
  http,
  keccak256,
  parseEventLogs,
  publicActions,
  sha256,
  toHex,
  walletActions,
} from 'viem'
import { mnemonicToAccount, type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { foundry } from 'viem/chains'
import { startAnvil } from './startAnvil.ts'

const MNEMONIC = 'test test test test test test test test test test test junk'
const keyOf = (addressIndex: number): Hex => {
  const { privateKey } = mnemonicToAccount(MNEMONIC, { addressIndex }).getHdKey()
  if (!privateKey) throw new Error('An account of the mnemonic has a key')
  return toHex(privateKey)
}
const account = (place: number) => privateKeyToAccount(keyOf(place))
const [deployer, admin, treasurer] = [account(0), account(1), account(2)]

const CITIZENS = 12
const DISTRICT = 1
const DAY = 86_400
export const SHARE = 1_000n

const makeClient = (url: string) =>
  createTestClient({ chain: foundry, mode: 'anvil', transport: http(url), pollingInterval: 20, cacheTime: 0 })
    .extend(publicActions)
    .extend(walletActions)

/** A city on a chain of its own, with citizens who own no ether. */
export interface City {
  readonly rpcUrl: string
  readonly book: AddressBook
  /** The address book's file. */
  readonly deployment: string
  readonly client: ReturnType<typeof makeClient>
  /** Registered residents. */
  readonly citizens: readonly PrivateKeyAccount[]
  readonly officials: { readonly admin: PrivateKeyAccount; readonly treasurer: PrivateKeyAccount }
  /** Does something directly, from an account with ether, and waits for its block. */
  act(
    from: PrivateKeyAccount,
    call: { to: Address; abi: Abi; name: string; args?: readonly unknown[] },
  ): Promise<void>
  /** Makes wallets residents, by the registrar. */
  register(wallets: readonly Address[]): Promise<void>
  /** Opens a round that has begun to enrol; unless its budget is given, its share is `SHARE` for all citizens. */
  openRound(changes?: { readonly budget?: bigint; readonly projects?: number }): Promise<Address>
  /** Moves the clock on to a round's vote. */
  startVoting(round: Address): Promise<void>
  /** Opens a round in which these citizens are enrolled, and which votes. */
  openVoting(enrolled: readonly PrivateKeyAccount[]): Promise<Address>
  stop(): Promise<void>
}

/** The key of an account that has ether; each relay of a test gets its own. */
export function hotKeyOf(place: number): Hex {
  return keyOf(10 + place)
}

export async function openCity(): Promise<City> {
  const { url, stop } = await startAnvil()
  const client = makeClient(url)
  const wallet = createWalletClient({ account: deployer, chain: foundry, transport: http(url) })
  const book = await deployCity(
    { wallet, chain: client },
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
      appeals: { dailyLimit: 200, utcOffset: 0 },
    },
  )
  const folder = mkdtempSync(join(tmpdir(), 'relay-city-'))
  const deployment = join(folder, 'book.json')
  writeFileSync(deployment, JSON.stringify(book))
  const { contracts } = book
  const citizens = Array.from({ length: CITIZENS }, (_, i) =>
    privateKeyToAccount(keccak256(toHex(`citizen ${i}`))),
  )

  const act: City['act'] = async (from, { to, abi, name, args = [] }) => {
    const hash = await client.writeContract({ account: from, address: to, abi, functionName: name, args })
    const { status } = await client.waitForTransactionReceipt({ hash })
    if (status !== 'success') throw new Error(`${name} failed`)
  }
  const register: City['register'] = (wallets) => {
    const residents = wallets.map((wallet) => ({
      wallet,
      nullifier: keccak256(toHex(`document of ${wallet}`)),
      district: DISTRICT,
    }))
    const call = { to: contracts.citizenRegistry, abi: citizenRegistryAbi, name: 'registerBatch' }
    return act(admin, { ...call, args: [residents] })
  }
  await register(citizens.map(({ address }) => address))
  const terms = {
    registration: DAY,
    forwarding: DAY,
    answer: DAY,
    extension: DAY,
    verdict: DAY,
    supervision: DAY,
  }
  await act(admin, {
    to: contracts.appealRegistry,
    abi: appealRegistryAbi,
    name: 'setTerms',
    args: [1, terms],
  })

  async function warp(time: number): Promise<void> {
    await client.setNextBlockTimestamp({ timestamp: BigInt(time) })
    await client.mine({ blocks: 1 })
  }
  const openRound: City['openRound'] = async ({ budget = SHARE * BigInt(CITIZENS), projects = 3 } = {}) => {
    const { timestamp } = await client.getBlock()
    const start = Number(timestamp) + 10
    const hash = await client.writeContract({
      account: treasurer,
      address: contracts.budgetRoundFactory,
      abi: budgetRoundFactoryAbi,
      functionName: 'openRound',
      args: [
        {
          name: 'Голосование рублём',
          symbol: 'RUB26',
          budget: Number(budget),
          threshold: 100,
          district: 0,
          enrolmentStart: start,
          votingStart: start + 5_000,
          votingEnd: start + 10_000,
          order: sha256(toHex('order')),
          treasury: treasurer.address,
          rule: contracts.greedyByRaised,
          projects: Array.from({ length: projects }, (_, i) => ({
            cost: 1_000 * (i + 1),
            body: sha256(toHex(i + 1)),
          })),
        },
      ],
    })
    const { logs } = await client.waitForTransactionReceipt({ hash })
    const [opened] = parseEventLogs({ abi: budgetRoundFactoryAbi, eventName: 'RoundOpened', logs })
    if (!opened) throw new Error('The round was not opened')
    await warp(start)
    return opened.args.round
  }
  const startVoting: City['startVoting'] = async (round) => {
    const call = { address: round, abi: budgetRoundAbi, functionName: 'terms' } as const
    await warp((await client.readContract(call)).votingStart)
  }
  const openVoting: City['openVoting'] = async (enrolled) => {
    const round = await openRound()
    for (const citizen of enrolled) {
      await client.setBalance({ address: citizen.address, value: 10n ** 18n })
      await act(citizen, { to: round, abi: budgetRoundAbi, name: 'enrol' })
      await client.setBalance({ address: citizen.address, value: 0n })
    }
    await startVoting(round)
    return round
  }
  return {
    ...{ rpcUrl: url, book, deployment, client, citizens, officials: { admin, treasurer }, act },
    ...{ register, openRound, startVoting, openVoting },
    stop: async () => {
      rmSync(folder, { recursive: true, force: true })
      await stop()
    },
  }
}

/** What the forwarder says is a wallet's next nonce. */
export function nonceOf({ client, book }: City, wallet: Address): Promise<bigint> {
  const call = { address: book.contracts.forwarder, abi: forwarderAbi, functionName: 'nonces' } as const
  return client.readContract({ ...call, args: [wallet] })
}

/** A wallet's ballot as the round keeps it: its lines and its sequence. */
export function ballotOf({ client }: City, round: Address, wallet: Address) {
  const call = { address: round, abi: budgetRoundAbi, functionName: 'ballotOf' } as const
  return client.readContract({ ...call, args: [wallet] })
}
