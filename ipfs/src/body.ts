import * as z from 'zod/mini'
import { parseCanonicalBytes, toCanonicalBytes } from './canonical.ts'
import { digestToCid, type RawCid } from './cid.ts'
import { type Digest, digestOf } from './digest.ts'
import { InvalidBody, TooLarge } from './errors.ts'
import { MAX_BODY_BYTES } from './limits.ts'

/** A body ready for the chain and for IPFS. */
export interface EncodedBody {
  /** Canonical JSON: the block itself. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What the chain stores. */
  readonly digest: Digest
  /** Where IPFS keeps it. */
  readonly cid: RawCid
}

/**
 * Checks a body against its schema and writes it down.
 * @param schema Such as `projectSchema`.
 * @param value The body, `kind` and `version` included.
 * @returns Its bytes, digest and CID. Nothing is uploaded.
 * @throws InvalidBody, NotCanonical, TooLarge
 * @example
 * const { digest, bytes } = await encodeBody(projectSchema, project)
 */
export async function encodeBody<S extends z.ZodMiniType>(
  schema: S,
  value: z.input<S>,
): Promise<EncodedBody> {
  const bytes = toCanonicalBytes(check(schema, value))
  if (bytes.length > MAX_BODY_BYTES) throw new TooLarge(bytes.length, MAX_BODY_BYTES)
  const digest = await digestOf(bytes)
  return { bytes, digest, cid: digestToCid(digest) }
}

/**
 * Reads a body from its bytes. Whether the bytes are the right ones is `fetchBlock`'s business.
 * @throws TooLarge, NotCanonical, InvalidBody
 */
export function decodeBody<S extends z.ZodMiniType>(schema: S, bytes: Uint8Array): z.output<S> {
  if (bytes.length > MAX_BODY_BYTES) throw new TooLarge(bytes.length, MAX_BODY_BYTES)
  return check(schema, parseCanonicalBytes(bytes))
}

function check<S extends z.ZodMiniType>(schema: S, value: unknown): z.output<S> {
  const result = z.safeParse(schema, value)
  if (result.success) return result.data
  throw new InvalidBody(
    result.error.issues.map(({ path, code, message }) => ({
      path: path.map(String).join('.'),
      rule: code === 'custom' ? message : code,
    })),
  )
}
