import { isCardNumber, isSnils } from './checksums.ts'

export type PersonalDataKind = 'phone' | 'email' | 'passport' | 'snils' | 'card' | 'address'

/** A piece of text that looks like somebody's personal data. */
export interface PersonalData {
  readonly kind: PersonalDataKind
  /** As it stands in the text. */
  readonly text: string
  /** Where it begins, in UTF-16 code units. */
  readonly start: number
}

const EMAIL = /[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu

/** Digits that belong together, whatever people part them with. */
const FIGURES =
  /(?<![\p{L}\d.,/№#])\+?(?:\(\d{2,5}\)|\d)(?:[ \u00a0()\-–—]{0,2}\d|\)){4,30}(?![\d/]|[.,]\d)/gu

/** Series and number of a passport, parted by a word. */
const PASSPORT = /(?<![\d.,/])\d{2}\s?\d{2},?\s*(?:№|номер)\s*\d{6}(?!\d)/giu

/** Words before a number that say what it is. */
const PASSPORT_WORD = /(?:паспорт|сери[яи]|passport)[^\n]{0,30}$/iu
const SNILS_WORD = /снилс[^\n]{0,15}$/iu
const PHONE_WORD = /(?:тел|звони|позвон|моб|phone|call|whatsapp|вайбер|viber)[^\n]{0,20}$/iu

const STREET =
  '(?:ул(?:иц\\p{L}*)?|пр(?:осп(?:ект\\p{L}*)?|-?т)|пер(?:еул\\p{L}*)?|ш(?:осс\\p{L}*)?|б(?:ульв\\p{L}*|-?р)|наб(?:ер\\p{L}*)?|пл(?:ощад\\p{L}*)?|street|avenue)'
const FLAT = '(?:кв(?:артир\\p{L}*)?|apt|apartment|flat)'
/** A street and a house may come before the flat; "45 кв. м" is an area and "кв. м 12" too. */
const ADDRESS = new RegExp(
  `(?:(?<!\\p{L})${STREET}\\.?\\s[^;\\n]{1,80}?[\\s,]+)?(?<![\\p{L}]|\\d\\s?)${FLAT}\\.?\\s*(?:№\\s*)?\\d{1,4}(?!\\s*(?:м|кв|этаж|комнат|жильц|челов)\\p{L}*|[\\d\\p{L}])`,
  'giu',
)

/**
 * Looks for what an author might not want to publish: phone and card numbers, documents, addresses with a flat.
 * Warns rather too seldom than too often: house numbers, dates, prices and bus routes are none of it.
 * @returns What was found, in the order of the text.
 */
export function findPersonalData(text: string): PersonalData[] {
  const found = [
    ...matches(text, EMAIL, () => 'email'),
    ...matches(text, FIGURES, (figures, before) => kindOfFigures(figures, before)),
    ...matches(text, PASSPORT, () => 'passport'),
    ...matches(text, ADDRESS, () => 'address'),
  ]
  return found.sort((a, b) => a.start - b.start)
}

function matches(
  text: string,
  pattern: RegExp,
  kindOf: (found: string, before: string) => PersonalDataKind | undefined,
): PersonalData[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const kind = kindOf(found, text.slice(Math.max(0, index - 60), index))
    return kind ? [{ kind, text: found, start: index }] : []
  })
}

function kindOfFigures(found: string, before: string): PersonalDataKind | undefined {
  const digits = found.replace(/\D/g, '')
  if (digits.length >= 13) return isCardNumber(digits) ? 'card' : undefined
  if (isWrittenSnils(found, digits, before)) return 'snils'
  if (isPhone(found, digits, before)) return 'phone'
  if (digits.length === 10 && isPassport(found, before)) return 'passport'
  return undefined
}

function isWrittenSnils(found: string, digits: string, before: string): boolean {
  return isSnils(digits) && (/^\d{3}-\d{3}-\d{3}[ -]\d{2}$/.test(found) || SNILS_WORD.test(before))
}

function isPhone(found: string, digits: string, before: string): boolean {
  if (found.startsWith('+')) return digits.length >= 10 && digits.length <= 15
  if (digits.length === 11) return /^[78][3489]/.test(digits)
  const parted = /[()\-–—]/.test(found)
  if (digits.length === 10) return /^[3489]/.test(digits) && (parted || PHONE_WORD.test(before))
  if (digits.length === 7) return /^\d{3}[-–]\d{2}[-–]\d{2}$/.test(found) || PHONE_WORD.test(before)
  return digits.length === 6 && PHONE_WORD.test(before) && parted
}

function isPassport(found: string, before: string): boolean {
  return /^\d{2} \d{2} \d{6}$/.test(found) || PASSPORT_WORD.test(before)
}
