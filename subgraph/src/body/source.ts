import { Bytes, DataSourceContext, dataSource } from '@graphprotocol/graph-ts'
import { sha256 } from '../sha256'

const OWNER = 'owner'
const DIGEST = 'digest'

/** More is no body: one raw block, at most 256 KiB. */
const MAX_BYTES = 262144

/**
 * What a body's file data source is given: the CID that it was created with reads differently inside.
 * @param owner The id of what has this body: a round, a project, an appeal, an answer or an appeal's event.
 */
export function bodyContext(owner: Bytes, digest: Bytes): DataSourceContext {
  const context = new DataSourceContext()
  context.setBytes(OWNER, owner)
  context.setBytes(DIGEST, digest)
  return context
}

/** The id of what has the body that is being read. */
export function bodyOwner(): Bytes {
  return dataSource.context().getBytes(OWNER)
}

/** Whether these bytes are what the chain names: a gateway is not believed, and graph-node does not check. */
export function isNamedByChain(data: Bytes): bool {
  return data.length <= MAX_BYTES && sha256(data) == dataSource.context().getBytes(DIGEST)
}
