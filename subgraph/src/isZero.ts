import { Bytes } from '@graphprotocol/graph-ts'

/** Whether all bytes are zero: how the contracts write "no digest". */
export function isZero(bytes: Bytes): bool {
  for (let i = 0; i < bytes.length; i++) if (bytes[i] != 0) return false
  return true
}
