/** An exact decimal fraction that is not negative: `digits / 10 ** places`, with no needless zeros at the end. */
export interface Decimal {
  readonly digits: bigint
  readonly places: number
}

export const ZERO: Decimal = { digits: 0n, places: 0 }

/** Enough for any amount of money or points, and few enough that sums stay cheap. */
const DECIMAL = /^(\d{1,18})(?:\.(\d{1,18}))?$/

/**
 * Reads a number such as `7`, `50000.0` or `1234.56`.
 * @returns undefined for anything else: signs, exponents, commas, nothing.
 */
export function parseDecimal(text: string): Decimal | undefined {
  const match = DECIMAL.exec(text)
  if (!match) return undefined
  const fraction = (match[2] ?? '').replace(/0+$/, '')
  return { digits: BigInt(`${match[1]}${fraction}`), places: fraction.length }
}

/**
 * Counts in units of `10 ** -places`.
 * @param rounding What happens to a remainder.
 * @example inUnits({ digits: 1234567n, places: 3 }, 2, 'up') // 123457n
 */
export function inUnits(value: Decimal, places: number, rounding: 'up' | 'down'): bigint {
  if (places >= value.places) return value.digits * 10n ** BigInt(places - value.places)
  const divisor = 10n ** BigInt(value.places - places)
  const quotient = value.digits / divisor
  return rounding === 'up' && value.digits % divisor !== 0n ? quotient + 1n : quotient
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places)
  return { digits: inUnits(a, places, 'down') + inUnits(b, places, 'down'), places }
}

/** Whether `a < b`. */
export function isLess(a: Decimal, b: Decimal): boolean {
  const places = Math.max(a.places, b.places)
  return inUnits(a, places, 'down') < inUnits(b, places, 'down')
}
