import type { Rate } from './tokenBuckets.ts'

/** What the gateway allows. */
export interface Limits {
  /** The most bytes of one file by `add`. Blocks by `block/put` are bodies: 256 KiB. */
  readonly fileBytes: number
  /** Requests for content, a client. */
  readonly reads: Rate
  /** Uploads, a client. */
  readonly uploads: Rate
  /** Uploaded bytes, a client. */
  readonly uploadBytes: Rate
  /** How many uploads are taken in at once, from all clients. */
  readonly uploadsAtOnce: number
  /** How many connections are open at once. */
  readonly connections: number
  /** How long a request may take to arrive, and content to be found, in ms. */
  readonly requestMs: number
}
