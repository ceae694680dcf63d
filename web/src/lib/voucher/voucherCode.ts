import type { Voucher } from '@initiative-citizen/contracts/voucher'
import {
  type Address,
  bytesToHex,
  concatHex,
  encodePacked,
  getAddress,
  type Hex,
  hexToBigInt,
  hexToBytes,
  hexToNumber,
  keccak256,
  size,
  slice,
} from 'viem'

/** A registrar's voucher with all that a citizen needs to send it. */
export interface SignedVoucher {
  readonly chainId: number
  /** The register it was signed for. */
  readonly registry: Address
  readonly voucher: Voucher
  readonly registrar: Address
  /** 65 bytes for an account, of any length for a contract that answers ERC-1271. */
  readonly signature: Hex
}

/** Why a code could not be read: cut off or mistyped, or made by a newer version of this page. */
export class VoucherCodeError extends Error {
  override readonly name = 'VoucherCodeError'
  readonly reason: 'damaged' | 'version'

  constructor(reason: 'damaged' | 'version') {
    super(reason === 'damaged' ? 'The voucher code is cut off or mistyped.' : 'Unknown voucher version.')
    this.reason = reason
  }
}

const VERSION = 1
/** version 1, chain id 8, registry 20, wallet 20, nullifier 32, district 2, expiry 6, registrar 20 bytes. */
const HEAD_BYTES = 109
const CHECKSUM_BYTES = 4

/** The voucher as one line of letters, digits, `-` and `_`: short enough for a QR code and safe in a link. */
export function encodeVoucher(signed: SignedVoucher): string {
  const { voucher } = signed
  const content = encodePacked(
    ['uint8', 'uint64', 'address', 'address', 'bytes32', 'uint16', 'uint48', 'address', 'bytes'],
    [
      VERSION,
      BigInt(signed.chainId),
      signed.registry,
      voucher.wallet,
      voucher.nullifier,
      voucher.district,
      voucher.expiry,
      signed.registrar,
      signed.signature,
    ],
  )
  return toBase64Url(hexToBytes(concatHex([content, checksum(content)])))
}

/**
 * Reads a voucher code.
 * @param code What `encodeVoucher` made; spaces and line breaks that a mail program put in do not matter.
 * @throws VoucherCodeError when it is cut off, mistyped, or of another version.
 */
export function decodeVoucher(code: string): SignedVoucher {
  const bytes = bytesToHex(fromBase64Url(code.replace(/\s/g, '')))
  if (size(bytes) <= HEAD_BYTES + CHECKSUM_BYTES) throw new VoucherCodeError('damaged')
  const content = slice(bytes, 0, -CHECKSUM_BYTES)
  if (checksum(content) !== slice(bytes, -CHECKSUM_BYTES)) throw new VoucherCodeError('damaged')
  if (hexToNumber(slice(content, 0, 1)) !== VERSION) throw new VoucherCodeError('version')
  return {
    chainId: Number(hexToBigInt(slice(content, 1, 9))),
    registry: getAddress(slice(content, 9, 29)),
    voucher: {
      wallet: getAddress(slice(content, 29, 49)),
      nullifier: slice(content, 49, 81),
      district: hexToNumber(slice(content, 81, 83)),
      expiry: hexToNumber(slice(content, 83, 89)),
    },
    registrar: getAddress(slice(content, 89, HEAD_BYTES)),
    signature: slice(content, HEAD_BYTES),
  }
}

/**
 * Finds the voucher code in whatever a citizen pasted: the bare code, or the link that carries it.
 */
export function findVoucherCode(text: string): string {
  return /[?&]voucher=([^&#\s]+)/.exec(text)?.[1] ?? text.trim()
}

function checksum(content: Hex): Hex {
  return slice(keccak256(content), 0, CHECKSUM_BYTES)
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
  } catch {
    throw new VoucherCodeError('damaged')
  }
}
