import { Bytes, DataSourceContext, dataSource } from '@graphprotocol/graph-ts'
import { Body as BodySource } from '../../generated/templates'
import { cidOf } from '../cid'
import { sha256 } from '../sha256'

const KIND = 'kind'
const OWNER = 'owner'
const DIGEST = 'digest'

/** More is no body: one raw block, at most 256 KiB. */
const MAX_BYTES = 262144

/**
 * Asks IPFS for a body that the chain names.
 * @param kind What it has to be: `project`, `order`, `appeal`, `answer` or `comment`.
 * @param owner The id of what has this body: a project, a round, an appeal, an answer or an appeal's event.
 */
export function askForBody(kind: string, owner: Bytes, digest: Bytes): void {
  // The CID that a data source is created with reads differently inside, so the digest goes with it.
  const context = new DataSourceContext()
  context.setString(KIND, kind)
  context.setBytes(OWNER, owner)
  context.setBytes(DIGEST, digest)
  BodySource.createWithContext(cidOf(digest), context)
}

/** What the body that is being read has to be. */
export function bodyKind(): string {
  return dataSource.context().getString(KIND)
}

/** The id of what has the body that is being read. */
export function bodyOwner(): Bytes {
  return dataSource.context().getBytes(OWNER)
}

/** Whether these bytes are what the chain names: a gateway is not believed, and graph-node does not check. */
export function isNamedByChain(data: Bytes): bool {
  return data.length <= MAX_BYTES && sha256(data) == dataSource.context().getBytes(DIGEST)
}
