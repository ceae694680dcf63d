import { fetchBody } from '@initiative-citizen/ipfs/fetch-body'
import { type OrderBody, orderSchema } from '@initiative-citizen/ipfs/schemas/order'
import { type ProjectBody, projectSchema } from '@initiative-citizen/ipfs/schemas/project'

/** The bodies that a round names, by their kind. */
export interface Bodies {
  readonly project: ProjectBody
  readonly order: OrderBody
}

export type BodyKind = keyof Bodies

/**
 * Fetches a body from the gateways and checks it against the digest on the chain, here in the browser.
 * @throws What `fetchBody` throws.
 */
export async function readBody<Kind extends BodyKind>(
  kind: Kind,
  digest: string,
  gateways: readonly string[],
): Promise<Bodies[Kind]> {
  const body =
    kind === 'project'
      ? await fetchBody(projectSchema, digest, { gateways })
      : await fetchBody(orderSchema, digest, { gateways })
  return body as Bodies[Kind]
}
