import { type Address, getAddress, type Hex, isAddress, isHex, size } from 'viem'
import * as z from 'zod'

/** An address in any case; checksummed where its letters differ in case. */
export const address = z
  .string()
  .refine((value) => isAddress(value, { strict: false }), 'Is not an address')
  .transform((value): Address => getAddress(value))
  .meta({ id: 'Address', description: '0x and 40 hexadecimal digits', examples: [`0x${'1f'.repeat(20)}`] })

/** Bytes as hexadecimal digits after `0x`. */
export const hex = z
  .string()
  .regex(/^0x([0-9a-fA-F]{2})*$/, 'Is not 0x and pairs of hexadecimal digits')
  .transform((value) => value.toLowerCase() as Hex)
  .meta({ id: 'Bytes', description: '0x and two hexadecimal digits a byte' })

export const bytes32 = z
  .string()
  .refine((value) => isHex(value) && size(value) === 32 && value.length === 66, 'Is not 32 bytes')
  .transform((value) => value.toLowerCase() as Hex)
  .meta({ id: 'Bytes32', description: '0x and 64 hexadecimal digits' })

/**
 * A whole number as decimal digits, because JSON's own numbers end at 2^53.
 * @param bits How wide it may be.
 */
export const decimal = (bits: number) =>
  z
    .string()
    .regex(/^(0|[1-9][0-9]{0,77})$/, 'Is not a whole number in decimal digits')
    .transform((value) => BigInt(value))
    .refine((value) => value < 1n << BigInt(bits), `Does not fit into ${bits} bits`)

/** Unix time in seconds. */
export const seconds = z
  .int()
  .min(0)
  .lt(2 ** 48)
