import { t } from '@lingui/core/macro'
import * as z from 'zod/mini'
import { parseAmount } from '../../../../lib/format/parseAmount.ts'

/** Contracts count kopecks in 48 bits. */
const MAX_KOPECKS = 2n ** 48n - 1n
/** As bodies refuse them: control characters, halves of pairs, marks that turn the direction of reading. */
const FORBIDDEN = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}]/u

/** One line of text. @param max The most characters; the least is one unless `optional`. */
export function lineField(max: number, { optional = false } = {}) {
  return textField((text) => text.replace(/\s+/g, ' '), max, optional)
}

/** Several lines of text: a blank line parts paragraphs, lines that begin with "- " are items of a list. */
export function proseField(max: number) {
  return textField((text) => text.replace(/\r\n?/g, '\n').replace(/[\t\u00A0]/g, ' '), max, false)
}

function textField(tidy: (text: string) => string, max: number, optional: boolean) {
  return z.pipe(
    z.pipe(
      z.string(),
      z.transform((text: string) => tidy(text).trim().normalize('NFC')),
    ),
    z.string().check(
      z.refine((text) => optional || text !== '', { error: () => t`Fill this in.`, abort: true }),
      z.refine((text) => text.length <= max, {
        error: ({ input }) => t`This is too long: ${String(input).length} characters of at most ${max}.`,
      }),
      z.refine((text) => !FORBIDDEN.test(text), {
        error: () =>
          t`There are invisible control characters in this text. Type it by hand instead of pasting.`,
      }),
    ),
  )
}

/** An amount in roubles, read as kopecks. @param least The smallest allowed, in kopecks. */
export function amountField(least: bigint) {
  return z.pipe(
    z.string().check(
      z.refine((text) => parseAmount(text) !== null, {
        error: () => t`Write an amount in roubles, as in “1 234,56”.`,
        abort: true,
      }),
      z.refine((text) => (parseAmount(text) ?? 0n) >= least, {
        error: () => t`Write an amount above zero.`,
        abort: true,
      }),
      z.refine((text) => (parseAmount(text) ?? 0n) <= MAX_KOPECKS, {
        error: () => t`This is more than the contract can count.`,
        abort: true,
      }),
    ),
    z.transform((text: string) => parseAmount(text) ?? 0n),
  )
}
