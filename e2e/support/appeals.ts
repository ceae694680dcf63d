import { appealRegistryAbi, departmentRegistryAbi } from '@initiative-citizen/contracts/abi'
import { answerTypedData } from '@initiative-citizen/contracts/answer'
import { encodeBody } from '@initiative-citizen/ipfs/body'
import { answerSchema } from '@initiative-citizen/ipfs/schemas/answer'
import { type AppealBody, appealSchema } from '@initiative-citizen/ipfs/schemas/appeal'
import { commentSchema } from '@initiative-citizen/ipfs/schemas/comment'
import { newIdentity } from '@initiative-citizen/ipfs/sealing/identity'
import { keyToRecipient } from '@initiative-citizen/ipfs/sealing/recipient'
import { newSalt } from '@initiative-citizen/ipfs/sealing/salt'
import { seal } from '@initiative-citizen/ipfs/sealing/seal'
import { type Address, encodeFunctionData, type Hex, type LocalAccount, numberToHex, zeroHash } from 'viem'
import { contracts } from './addresses.ts'
import { upload } from './bodies.ts'
import { chain } from './clients.ts'
import { dispatcher, roads } from './officials.ts'
import { sendFor } from './sendFor.ts'

/** What a test needs to say about an appeal; the rest of its body is filled in. */
export interface TestAppeal {
  readonly title: string
  readonly text?: string
  readonly location?: { readonly lat: number; readonly lon: number }
}

export interface FiledAppeal {
  readonly id: bigint
  /** As the pages' addresses have it. */
  readonly hex: Hex
}

/** "Potholes": the category of the appeals below, whose department is `roads`. */
const POTHOLES = 101
const COMPLAINT = 1
const DISTRICT = 1
const NOT_FIXED = 0
const VISIBILITY = { public: 0, confidential: 2 } as const

/** Files a public appeal outside of any page. Its body is uploaded first. */
export function file(author: LocalAccount, appeal: TestAppeal): Promise<FiledAppeal> {
  return fileBody(author, bodyOf(appeal), 'public')
}

/**
 * Files a confidential appeal outside of any page, sealed to the department for roads and to a key of the author's.
 * @param part What only they can read.
 */
export async function fileConfidential(
  author: LocalAccount,
  part: { readonly title: string; readonly text: string },
): Promise<FiledAppeal> {
  const address = (await contracts()).departmentRegistry
  const read = { address, abi: departmentRegistryAbi, args: [roads.number] } as const
  const key = await chain.readContract({ ...read, functionName: 'keyOf' })
  const { keyVersion } = await chain.readContract({ ...read, functionName: 'departmentOf' })
  const { recipient } = await newIdentity()
  const envelope = await seal({ kind: 'sealed', version: 1, salt: newSalt(), ...part, images: [] }, [
    keyToRecipient(key),
    recipient,
  ])
  const sealed = {
    commitment: envelope.commitment,
    envelope: await upload(envelope),
    images: [],
    department: roads.number,
    keyVersion,
    author: recipient,
  }
  const { title: _, text: __, ...open } = bodyOf(part)
  return fileBody(author, { ...open, seal: sealed }, 'confidential')
}

async function fileBody(
  author: LocalAccount,
  body: AppealBody,
  visibility: keyof typeof VISIBILITY,
): Promise<FiledAppeal> {
  const address = (await contracts()).appealRegistry
  const digest = await upload(await encodeBody(appealSchema, body))
  const filing = {
    kind: COMPLAINT,
    district: DISTRICT,
    category: POTHOLES,
    visibility: VISIBILITY[visibility],
    digest,
  }
  const data = encodeFunctionData({ abi: appealRegistryAbi, functionName: 'file', args: [filing] })
  await sendFor(author, { address, data })
  const hex = await findFiled(author.address)
  return { id: BigInt(hex), hex }
}

/**
 * The appeal that an author filed on a page, the last one.
 * @returns Its id as the pages' addresses have it.
 */
export async function findFiled(author: Address): Promise<Hex> {
  const address = (await contracts()).appealRegistry
  const filter = { address, abi: appealRegistryAbi, eventName: 'AppealFiled', args: { author } } as const
  const logs = await chain.getContractEvents({ ...filter, fromBlock: 0n })
  const id = logs.at(-1)?.args.appeal
  if (id === undefined) throw new Error(`${author} has filed nothing`)
  return numberToHex(id, { size: 32 })
}

/** The dispatcher gives an appeal to a department, the one for roads if no other is named. */
export async function register({ id }: FiledAppeal, department: number = roads.number): Promise<void> {
  const address = (await contracts()).appealRegistry
  const args = [id, department] as const
  const data = encodeFunctionData({ abi: appealRegistryAbi, functionName: 'register', args })
  await sendFor(dispatcher, { address, data })
}

/** An officer of the department for roads takes a registered appeal. */
export async function take({ id }: FiledAppeal): Promise<void> {
  const address = (await contracts()).appealRegistry
  const args = [id, roads.preparer.address] as const
  const data = encodeFunctionData({ abi: appealRegistryAbi, functionName: 'assign', args })
  await sendFor(roads.preparer, { address, data })
}

/** The department for roads asks the author for more. */
export async function ask({ id }: FiledAppeal, text: string): Promise<void> {
  const address = (await contracts()).appealRegistry
  const body = await encodeBody(commentSchema, { kind: 'comment', version: 1, lang: 'ru', text, images: [] })
  const args = [id, await upload(body)] as const
  const data = encodeFunctionData({ abi: appealRegistryAbi, functionName: 'requestInformation', args })
  await sendFor(roads.preparer, { address, data })
}

/** The department for roads explains itself, with both signatures in one transaction. */
export async function answer({ id }: FiledAppeal, text: string): Promise<void> {
  const address = (await contracts()).appealRegistry
  const read = { address, abi: appealRegistryAbi } as const
  const { round } = await chain.readContract({ ...read, functionName: 'appealOf', args: [id] })
  const given = {
    appeal: id,
    department: roads.number,
    round,
    outcome: 1,
    plannedFor: 0,
    duplicateOf: 0n,
    digest: await upload(
      await encodeBody(answerSchema, { kind: 'answer', version: 1, lang: 'ru', text, images: [] }),
    ),
    preparer: roads.preparer.address,
  }
  const typedData = answerTypedData(given, { address, chainId: await chain.getChainId() })
  const signatures = await Promise.all(
    [roads.preparer, roads.approver].map(async (account) => ({
      signer: account.address,
      signature: await account.signTypedData(typedData),
    })),
  )
  const args = [given, signatures] as const
  const data = encodeFunctionData({ abi: appealRegistryAbi, functionName: 'answer', args })
  await sendFor(roads.preparer, { address, data })
}

/** The author disputes the answer: it is not fixed. */
export async function dispute(author: LocalAccount, { id }: FiledAppeal): Promise<void> {
  const address = (await contracts()).appealRegistry
  const args = [id, NOT_FIXED, zeroHash] as const
  const data = encodeFunctionData({ abi: appealRegistryAbi, functionName: 'dispute', args })
  await sendFor(author, { address, data })
}

function bodyOf({ title, text = `Подробно: ${title}.`, location }: TestAppeal): AppealBody {
  return {
    kind: 'appeal',
    version: 1,
    lang: 'ru',
    title,
    text,
    category: POTHOLES,
    district: DISTRICT,
    ...(location && { location }),
    images: [],
  }
}
