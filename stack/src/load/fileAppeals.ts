import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import pMap from 'p-map'
import { type Hex, parseEther, parseEventLogs } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import type { ChainClient } from '../chain/client.ts'
import type { Loaded } from './toFilings.ts'
import { uploadPatiently } from './uploadPatiently.ts'

/** Wallets that file at the same time. */
const WALLETS_AT_ONCE = 6
/** More than a filing needs. Given, so that no node has to estimate it. */
const GAS = 400_000n
const PUBLIC = 0

/** An appeal that stands on the chain. */
export interface FiledAppeal {
  readonly id: bigint
  readonly department: number
}

/** Where to file. */
export interface LocalCity {
  readonly chain: ChainClient
  readonly book: AddressBook
  readonly gateway: string
}

/**
 * Files appeals from wallets made for this purpose, each as many as an author may a day.
 * @param onFiled Hears how many are filed.
 * @returns The appeals, in the order of their filing.
 * @throws When a body is not taken, or a filing is refused.
 */
export async function fileAppeals(
  city: LocalCity,
  appeals: readonly Loaded[],
  onFiled: (count: number) => void,
): Promise<FiledAppeal[]> {
  const { chain, book } = city
  const registry = { address: book.contracts.appealRegistry, abi: appealRegistryAbi } as const
  const perWallet = await chain.readContract({ ...registry, functionName: 'dailyLimit' })
  const shares = Array.from({ length: Math.ceil(appeals.length / perWallet) }, (_, at) =>
    appeals.slice(at * perWallet, (at + 1) * perWallet),
  )
  const filed: FiledAppeal[] = []
  const fileOne = async (share: readonly Loaded[]) => {
    filed.push(...(await fileShare(city, share)))
    onFiled(filed.length)
  }
  await pMap(shares, fileOne, { concurrency: WALLETS_AT_ONCE })
  return filed
}

async function fileShare(
  { chain, book, gateway }: LocalCity,
  share: readonly Loaded[],
): Promise<FiledAppeal[]> {
  const account = privateKeyToAccount(generatePrivateKey())
  await chain.setBalance({ address: account.address, value: parseEther('1') })
  const sent: { hash: Hex; department: number }[] = []
  for (const [nonce, { body, leaf, district }] of share.entries()) {
    await uploadPatiently(body, gateway)
    const filing = { kind: leaf.kind, district, category: leaf.id, visibility: PUBLIC, digest: body.digest }
    const hash = await chain.writeContract({
      account,
      address: book.contracts.appealRegistry,
      abi: appealRegistryAbi,
      functionName: 'file',
      args: [filing],
      nonce,
      gas: GAS,
    })
    sent.push({ hash, department: leaf.department })
  }
  const filed: FiledAppeal[] = []
  for (const { hash, department } of sent) {
    const { logs } = await chain.waitForTransactionReceipt({ hash })
    const [event] = parseEventLogs({ abi: appealRegistryAbi, eventName: 'AppealFiled', logs })
    if (!event) throw new Error(`An appeal was refused in transaction ${hash}.`)
    filed.push({ id: event.args.appeal, department })
  }
  return filed
}
