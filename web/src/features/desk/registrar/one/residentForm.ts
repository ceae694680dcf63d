import { t } from '@lingui/core/macro'
import { getAddress, isAddress } from 'viem'
import * as z from 'zod/mini'

/** The longest that a voucher may wait for its citizen, in days. */
const MAX_DAYS = 365

/** A resident as typed into the form. */
export interface ResidentFields {
  wallet: string
  person: string
  district: string
  days: string
}

export const EMPTY_RESIDENT: ResidentFields = { wallet: '', person: '', district: '', days: '14' }

/** Reads an address. A wrong checksum, a sign of a typing mistake, is refused. */
export const walletField = z.pipe(
  z.string().check(
    z.refine((text) => isAddress(text.trim(), { strict: false }), {
      error: () => t`Write the wallet's address: 0x and 40 digits or letters from a to f.`,
      abort: true,
    }),
    z.refine((text) => isOneCase(text.trim()) || isAddress(text.trim()), {
      error: () => t`The address has a typing mistake: its checksum does not match. Copy it again.`,
      abort: true,
    }),
  ),
  z.transform((text: string) => getAddress(text.trim())),
)

/** Reads the form; the person is resolved later, with the registrar's secret. */
export const residentSchema = z.object({
  wallet: walletField,
  person: z.string().check(
    z.refine((text) => text.trim() !== '', {
      error: () => t`Write the kind and number of the document, or a ready nullifier.`,
    }),
  ),
  district: z.pipe(
    z.string().check(z.refine((text) => text !== '', { error: () => t`Choose the district of residence.` })),
    z.transform(Number),
  ),
  days: z.pipe(
    z.string().check(
      z.refine((text) => /^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= MAX_DAYS, {
        error: () => t`Write a whole number of days from 1 to ${MAX_DAYS}.`,
      }),
    ),
    z.transform(Number),
  ),
})

export type ResidentInput = z.output<typeof residentSchema>

/** A checksum is carried by mixed case alone. */
function isOneCase(address: string): boolean {
  const digits = address.slice(2)
  return digits === digits.toLowerCase() || digits === digits.toUpperCase()
}
