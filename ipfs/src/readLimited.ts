import { TooLarge } from './errors.ts'

/**
 * Reads an answer's bytes and stops at the limit, whatever length the server announced.
 * @param response An answer whose body nobody has read.
 * @param limit The most bytes to take.
 * @throws TooLarge; the rest is not downloaded then.
 */
export async function readLimited(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(response.headers.get('content-length') ?? 0)
  if (announced > limit) {
    await response.body?.cancel()
    throw new TooLarge(announced, limit)
  }
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    chunks.push(chunk.value)
    length += chunk.value.length
    if (length > limit) {
      await reader?.cancel()
      throw new TooLarge(length, limit)
    }
  }
  return concatenate(chunks, length)
}

function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
