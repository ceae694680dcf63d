import { fetchBody } from '@initiative-citizen/ipfs/fetch-body'
import type { AnswerBody } from '@initiative-citizen/ipfs/schemas/answer'
import type { AppealBody } from '@initiative-citizen/ipfs/schemas/appeal'
import { BODY_SCHEMAS, type BodyKind } from '@initiative-citizen/ipfs/schemas/bodies'
import type { CategoriesBody } from '@initiative-citizen/ipfs/schemas/categories'
import type { CommentBody } from '@initiative-citizen/ipfs/schemas/comment'
import type { MapBody } from '@initiative-citizen/ipfs/schemas/map'
import type { OrderBody } from '@initiative-citizen/ipfs/schemas/order'
import type { ProjectBody } from '@initiative-citizen/ipfs/schemas/project'
import type { TombstoneBody } from '@initiative-citizen/ipfs/schemas/tombstone'

/** The bodies that the chain names, by their kind. */
export interface Bodies {
  readonly project: ProjectBody
  readonly order: OrderBody
  readonly appeal: AppealBody
  readonly answer: AnswerBody
  readonly comment: CommentBody
  readonly tombstone: TombstoneBody
  readonly categories: CategoriesBody
  readonly map: MapBody
}

/**
 * Fetches a body from the gateways and checks it against the digest on the chain, here in the browser.
 * @throws What `fetchBody` throws.
 */
export async function readBody<Kind extends BodyKind>(
  kind: Kind,
  digest: string,
  gateways: readonly string[],
): Promise<Bodies[Kind]> {
  return (await fetchBody(BODY_SCHEMAS[kind], digest, { gateways })) as Bodies[Kind]
}
