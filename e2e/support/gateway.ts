import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import { digestToCid } from '@initiative-citizen/ipfs/cid'
import type { Digest } from '@initiative-citizen/ipfs/digest'
import { addresses, contracts } from './addresses.ts'
import { chain } from './clients.ts'

/**
 * What everyone can fetch of an appeal.
 * @returns Its body's text as it is stored, and the bytes of its photographs.
 */
export async function readFromGateway({ id }: { id: bigint }): Promise<{ text: string; images: Buffer[] }> {
  const address = (await contracts()).appealRegistry
  const digest = await chain.readContract({
    address,
    abi: appealRegistryAbi,
    functionName: 'digestOf',
    args: [id],
  })
  const text = (await fetchBytes(digestToCid(digest as Digest))).toString()
  const { images } = JSON.parse(text) as { images: { cid: string }[] }
  return { text, images: await Promise.all(images.map(({ cid }) => fetchBytes(cid))) }
}

async function fetchBytes(cid: string): Promise<Buffer> {
  const response = await fetch(new URL(`ipfs/${cid}`, `${addresses.gateway}/`))
  if (!response.ok) throw new Error(`The gateway answers ${response.status} for ${cid}`)
  return Buffer.from(await response.arrayBuffer())
}

/**
 * All bytes that everyone can fetch of an appeal: its body, and the envelopes that the chain or the body names.
 * @returns Nothing for what the gateway does not have.
 */
export async function openBytesOf({ id }: { id: bigint }): Promise<Buffer[]> {
  const address = (await contracts()).appealRegistry
  const read = { address, abi: appealRegistryAbi } as const
  const own = await chain.readContract({ ...read, functionName: 'digestOf', args: [id] })
  const resealed = await chain.getContractEvents({
    ...read,
    eventName: 'AppealResealed',
    args: { appeal: id },
    fromBlock: 0n,
  })
  const digests = [own, ...resealed.map(({ args }) => args.digest)]
  const found = await Promise.all(
    digests.map((digest) => fetchBytes(digestToCid(digest as Digest)).catch(() => undefined)),
  )
  return found.filter((bytes) => bytes !== undefined)
}
