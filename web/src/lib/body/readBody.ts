import { fetchBody } from '@initiative-citizen/ipfs/fetch-body'
import { type AnswerBody, answerSchema } from '@initiative-citizen/ipfs/schemas/answer'
import { type AppealBody, appealSchema } from '@initiative-citizen/ipfs/schemas/appeal'
import { type CategoriesBody, categoriesSchema } from '@initiative-citizen/ipfs/schemas/categories'
import { type CommentBody, commentSchema } from '@initiative-citizen/ipfs/schemas/comment'
import { type MapBody, mapSchema } from '@initiative-citizen/ipfs/schemas/map'
import { type OrderBody, orderSchema } from '@initiative-citizen/ipfs/schemas/order'
import { type ProjectBody, projectSchema } from '@initiative-citizen/ipfs/schemas/project'
import { type TombstoneBody, tombstoneSchema } from '@initiative-citizen/ipfs/schemas/tombstone'

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

export type BodyKind = keyof Bodies

const SCHEMAS = {
  project: projectSchema,
  order: orderSchema,
  appeal: appealSchema,
  answer: answerSchema,
  comment: commentSchema,
  tombstone: tombstoneSchema,
  categories: categoriesSchema,
  map: mapSchema,
} as const

/**
 * Fetches a body from the gateways and checks it against the digest on the chain, here in the browser.
 * @throws What `fetchBody` throws.
 */
export async function readBody<Kind extends BodyKind>(
  kind: Kind,
  digest: string,
  gateways: readonly string[],
): Promise<Bodies[Kind]> {
  return (await fetchBody(SCHEMAS[kind], digest, { gateways })) as Bodies[Kind]
}
