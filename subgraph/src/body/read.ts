import { Bytes, JSONValueKind, json } from '@graphprotocol/graph-ts'
import { Fields } from './fields'
import { isNamedByChain } from './source'

const VERSION = 1

/**
 * Reads a body's bytes.
 * @param kind What it says it is, as in `project`.
 * @returns Its fields; null if the bytes are not what the chain names, or not such a body.
 */
export function readBody(data: Bytes, kind: string): Fields | null {
  if (!isNamedByChain(data)) return null
  const parsed = json.try_fromBytes(data)
  if (parsed.isError || parsed.value.kind != JSONValueKind.OBJECT) return null
  const fields = new Fields(parsed.value.toObject())
  const version = fields.wholeNumber('version')
  if (version === null || version.toI64() != VERSION) return null
  const says = fields.text('kind')
  return says !== null && says == kind ? fields : null
}
