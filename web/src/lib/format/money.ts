const cache = new Map<string, Intl.NumberFormat>()

/**
 * Writes an amount as decimal digits in the manner of a language: "1 234,56". Kopecks stand only where there are any.
 * @param kopecks Hundredths of a rouble, or of a coin.
 */
export function formatAmount(kopecks: bigint, locale: string): string {
  return format(kopecks, locale, {})
}

/** Writes an amount as roubles: "1 234,56 ₽". */
export function formatRoubles(kopecks: bigint, locale: string): string {
  return format(kopecks, locale, { style: 'currency', currency: 'RUB', currencyDisplay: 'narrowSymbol' })
}

/** Writes a share of a whole as a percentage: "12,5 %". A whole of zero gives 0 %. */
export function formatPercent(part: bigint, whole: bigint, locale: string): string {
  const ratio = whole === 0n ? 0 : Number((part * 10_000n) / whole) / 10_000
  return formatter(locale, { style: 'percent', maximumFractionDigits: 1 }).format(ratio)
}

function format(kopecks: bigint, locale: string, options: Intl.NumberFormatOptions): string {
  const digits = kopecks % 100n === 0n ? 0 : 2
  const text = decimal(kopecks) as Intl.StringNumericLiteral
  return formatter(locale, {
    ...options,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(text)
}

/** Through text, since a `Number` could lose kopecks on the way. */
function decimal(kopecks: bigint): string {
  const size = kopecks < 0n ? -kopecks : kopecks
  return `${kopecks < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`
}

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options)
  const known = cache.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, options)
  cache.set(key, made)
  return made
}
