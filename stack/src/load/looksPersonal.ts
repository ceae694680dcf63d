/** What must not stand in public: telephone numbers, mail addresses, numbers of documents and cards, flats. */
const SIGNS: readonly RegExp[] = [
  /[\p{L}\d._%+-]+@[\p{L}\d-]+\.\p{L}{2,}/u,
  /(?<!\d)(?:\+7|8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/,
  /(?<!\d)\d{3}-\d{3}-\d{3}[ -]\d{2}(?!\d)/,
  /(?<!\d)(?:\d{4}[ -]?){3}\d{4}(?!\d)/,
  /(?<!\d)\d{2} ?\d{2} \d{6}(?!\d)/,
  /(?<!\p{L})(?:кв|квартира)\.? ?\d/iu,
]

/** Whether a text seems to hold personal data. It errs on the side of caution. */
export function looksPersonal(text: string): boolean {
  return SIGNS.some((sign) => sign.test(text))
}
