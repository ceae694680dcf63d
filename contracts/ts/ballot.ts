/** A citizen's ballot as `BudgetRound` keeps it: one 256-bit word. See `libraries/PackedBallot.sol`. */

/** One line of a cart: a project's id and kopecks put into its piggy bank. */
export interface BallotLine {
  readonly project: number
  readonly amount: bigint
}

export const MAX_LINES = 10
const MAX_STEPS = 65_535n
const SEQUENCE_BITS = 16n
const LINE_BITS = 24n
const PROJECT_BITS = 8n

/** Each citizen's share in kopecks: the budget divided by those enrolled, rounded down; zero if nobody is. */
export function shareOf(budget: bigint, enrolled: number): bigint {
  return enrolled === 0 ? 0n : budget / BigInt(enrolled)
}

/** The smallest amount a ballot can move, in kopecks: the least power of ten that gives a share at most 65,535 steps. */
export function stepOf(share: bigint): bigint {
  let step = 1n
  while (share / step > MAX_STEPS) step *= 10n
  return step
}

/**
 * Reads the word of a `BallotCast` event.
 * @param word The packed ballot.
 * @param step Kopecks a step, see `stepOf`.
 * @returns The cart's lines, ascending by project, and how often the ballot was cast, plus one for enrolment.
 */
export function unpackBallot(word: bigint, step: bigint): { lines: BallotLine[]; sequence: number } {
  const lines: BallotLine[] = []
  for (let rest = word >> SEQUENCE_BITS; rest !== 0n; rest >>= LINE_BITS) {
    const project = Number(rest & 0xffn)
    const steps = (rest >> PROJECT_BITS) & 0xffffn
    lines.push({ project, amount: steps * step })
  }
  return { lines, sequence: Number(word & 0xffffn) }
}
