import type * as z from 'zod/mini'
import { decodeBody } from './body.ts'
import { type FetchOptions, fetchBlock } from './fetchBlock.ts'

/**
 * Fetches a body that the chain names, verifies it and reads it.
 * @param schema Which kind of body it must be, such as `projectSchema`.
 * @param digest As the chain has it.
 * @returns The body.
 * @throws What `fetchBlock` throws; NotCanonical or InvalidBody when the bytes are the right ones but not a body.
 * @example
 * const project = await fetchBody(projectSchema, digest, { gateways: ['https://ipfs.example.org'] })
 */
export async function fetchBody<S extends z.ZodMiniType>(
  schema: S,
  digest: string,
  options: Omit<FetchOptions, 'maxBytes'>,
): Promise<z.output<S>> {
  return decodeBody(schema, await fetchBlock(digest, options))
}
