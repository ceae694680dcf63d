import { concat, type Hex, numberToHex, size, slice } from 'viem'

const PARITY_BIT = 1n << 255n

/**
 * A signature in EIP-2098's form: `r`, then `s` with the parity of `v` in its highest bit.
 * @param signature 65 bytes as wallets give it (`v` is 27, 28, 0 or 1), or 64 bytes that are compact already.
 * @returns 64 bytes.
 * @throws When it is neither. Whether anybody signed so is not looked at.
 */
export function compactSignature(signature: Hex): Hex {
  if (size(signature) === 64) return signature
  if (size(signature) !== 65) throw new RangeError(`A signature has 65 or 64 bytes, not ${size(signature)}.`)
  const v = Number(slice(signature, 64))
  const parity = v >= 27 ? v - 27 : v
  if (parity !== 0 && parity !== 1)
    throw new RangeError(`A signature's last byte is 27, 28, 0 or 1, not ${v}.`)
  const s = BigInt(slice(signature, 32, 64))
  if (s >= PARITY_BIT) throw new RangeError('The half s of this signature is the upper one: nobody takes it.')
  return concat([slice(signature, 0, 32), numberToHex(parity === 1 ? s | PARITY_BIT : s, { size: 32 })])
}
