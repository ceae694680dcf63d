import * as z from 'zod/mini'

/**
 * What no text of ours contains: control characters, halves of surrogate pairs, and marks that make text read in
 * another order than it is written ("Trojan source"). Line feeds are allowed in prose.
 */
const FORBIDDEN_IN_LINE = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u
const FORBIDDEN_IN_PROSE = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}]/u

/**
 * One line of text.
 * @param max The most UTF-16 code units it may have; the least is 1.
 */
export function line(max: number) {
  return text(max, FORBIDDEN_IN_LINE)
}

/**
 * Several lines of plain text. A blank line parts paragraphs; lines that begin with `- ` are items of a list.
 * Nothing else has a meaning: no HTML, no links, no images.
 * @param max The most UTF-16 code units it may have; the least is 1.
 */
export function prose(max: number) {
  return text(max, FORBIDDEN_IN_PROSE)
}

/** The language a body is written in. */
export const langSchema = z.enum(['ru', 'en'])

function text(max: number, forbidden: RegExp) {
  return z.string().check(
    z.minLength(1),
    z.maxLength(max),
    z.refine((value) => value.trim() === value, 'Has blanks at an end'),
    z.refine((value) => value.normalize('NFC') === value, 'Is not in Unicode normal form C'),
    z.refine(
      (value) => !forbidden.test(value),
      'Has control or text-direction characters, or half a surrogate pair',
    ),
  )
}
