import { base58btc } from 'multiformats/bases/base58'
import { CID } from 'multiformats/cid'
import { normalise } from '../store/codec.ts'

/**
 * The empty UnixFS directory: every gateway has it, and graph-node asks for it to learn whether it speaks to a
 * gateway.
 */
export const EMPTY_DIRECTORY = {
  cid: normalise(CID.parse('QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn', base58btc)).toString(),
  block: Uint8Array.of(0x0a, 0x02, 0x08, 0x01),
} as const
