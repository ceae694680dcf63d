import { amountOf, type CartLines, totalOf } from './lines.ts'

/** What a citizen has to spend, in kopecks. */
export interface Purse {
  /** The citizen's share of the budget. */
  readonly share: bigint
  /** The smallest amount a ballot can move; every line is a multiple of it. */
  readonly step: bigint
}

/** What is left of the share beside the cart, in kopecks; negative if the cart asks for too much. */
export function leftOf(purse: Purse, lines: CartLines): bigint {
  return purse.share - totalOf(lines)
}

/** An amount rounded down to whole steps. */
export function toSteps(amount: bigint, step: bigint): bigint {
  return amount <= 0n ? 0n : amount - (amount % step)
}

/** The most that a project can get while the rest of the cart stays as it is, in kopecks. */
export function mostFor(purse: Purse, lines: CartLines, project: number): bigint {
  return toSteps(leftOf(purse, lines) + amountOf(lines, project), purse.step)
}

/** A percentage of the share in whole steps; at least one step, so that the button never does nothing. */
export function percentOf(purse: Purse, percent: number): bigint {
  const exact = toSteps((purse.share * BigInt(percent)) / 100n, purse.step)
  return exact === 0n && purse.share >= purse.step ? purse.step : exact
}

/** How far one press of plus or minus goes: about a fiftieth of the share, as 1, 2 or 5 with zeros, in steps. */
export function stepperOf(purse: Purse): bigint {
  const wanted = purse.share / 50n / purse.step
  let power = 1n
  while (power * 10n <= wanted) power *= 10n
  const leading = [5n, 2n].find((digit) => digit * power <= wanted) ?? 1n
  return leading * power * purse.step
}
