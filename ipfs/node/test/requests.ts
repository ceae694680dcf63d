import { digestToCid, type RawCid } from '@initiative-citizen/ipfs/cid'
import { digestOf } from '@initiative-citizen/ipfs/digest'

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

export async function cidOf(bytes: Uint8Array<ArrayBuffer>): Promise<RawCid> {
  return digestToCid(await digestOf(bytes))
}

/** Posts files as a browser's form would. */
export function post(url: string, ...files: Uint8Array<ArrayBuffer>[]): Promise<Response> {
  const body = new FormData()
  for (const [i, file] of files.entries()) body.append('file', new Blob([file]), `file-${i}`)
  return fetch(url, { method: 'POST', body })
}

/** Stores one raw block and says its CID. */
export async function put(gateway: { url: string }, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const response = await post(`${gateway.url}/api/v0/block/put`, bytes)
  const { Key } = (await response.json()) as { Key: string }
  return Key
}

/** Adds one file and says its CID. */
export async function add(gateway: { url: string }, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const response = await post(`${gateway.url}/api/v0/add`, bytes)
  const { Hash } = (await response.json()) as { Hash: string }
  return Hash
}

export const get = (gateway: { url: string }, cid: string, init?: RequestInit) =>
  fetch(`${gateway.url}/ipfs/${cid}`, init)

export async function statusOf(gateway: { url: string }, cid: string): Promise<number> {
  const response = await get(gateway, cid)
  await response.arrayBuffer()
  return response.status
}

/** Bytes that never repeat, so that every block is another one. */
export function noise(length: number, seed = 1): Uint8Array<ArrayBuffer> {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state >> 16
  })
}
