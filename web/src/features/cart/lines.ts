import type { BallotLine } from '@initiative-citizen/contracts/ballot'

/** A cart: what a ballot will say, ascending by project, each project once, no line of zero. */
export type CartLines = readonly BallotLine[]

/** Kopecks that the cart puts into a project's piggy bank; zero if it is not in the cart. */
export function amountOf(lines: CartLines, project: number): bigint {
  return lines.find((line) => line.project === project)?.amount ?? 0n
}

/** Sum of all lines in kopecks. */
export function totalOf(lines: CartLines): bigint {
  return lines.reduce((sum, line) => sum + line.amount, 0n)
}

/**
 * The cart with another amount for one project.
 * @param amount Kopecks; zero or less takes the project out.
 */
export function withAmount(lines: CartLines, project: number, amount: bigint): CartLines {
  const others = lines.filter((line) => line.project !== project)
  if (amount <= 0n) return others
  return [...others, { project, amount }].sort((a, b) => a.project - b.project)
}

/** Whether two carts would be the same ballot. */
export function sameLines(a: CartLines, b: CartLines): boolean {
  return (
    a.length === b.length &&
    a.every((line, i) => line.project === b[i]?.project && line.amount === b[i]?.amount)
  )
}
