/** A citizen's ballot as `BudgetRound` keeps it: one 256-bit word. See `libraries/PackedBallot.sol`. */

/** One line of a cart: a project's id and kopecks put into its piggy bank. */
export interface BallotLine {
  readonly project: number
  readonly amount: bigint
}

export const MAX_LINES = 10
const MAX_STEPS = 65_535n
const MAX_SEQUENCE = 65_535
const MAX_PROJECT = 255
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
 * Reads the word of a `BallotCast` event, or of a record of `BallotsCast`.
 * @param word The packed ballot.
 * @param step Kopecks a step, see `stepOf`.
 * @param count How many lines it has, where that is known; otherwise the first that is all zeros ends them.
 * @returns The cart's lines, ascending by project, and the sequence: 1 for enrolment, more with each ballot.
 */
export function unpackBallot(
  word: bigint,
  step: bigint,
  count?: number,
): { lines: BallotLine[]; sequence: number } {
  const lines: BallotLine[] = []
  let rest = word >> SEQUENCE_BITS
  while (count === undefined ? rest !== 0n : lines.length < count) {
    const project = Number(rest & 0xffn)
    const steps = (rest >> PROJECT_BITS) & 0xffffn
    lines.push({ project, amount: steps * step })
    rest >>= LINE_BITS
  }
  return { lines, sequence: Number(word & 0xffffn) }
}

/**
 * Makes the word that `unpackBallot` reads.
 * @param step Kopecks a step, see `stepOf`.
 * @throws When the word can't hold it: more than ten lines, a project above 255, an amount that is not a whole number of
 * steps or more than 65,535 of them, a sequence above 65,535. Whether the round takes the ballot is another question.
 */
export function packBallot(
  { lines, sequence }: { lines: readonly BallotLine[]; sequence: number },
  step: bigint,
): bigint {
  if (lines.length > MAX_LINES)
    throw new RangeError(`A ballot has at most ${MAX_LINES} lines, not ${lines.length}.`)
  if (!isWithin(sequence, MAX_SEQUENCE))
    throw new RangeError(`A ballot's sequence is 0 to ${MAX_SEQUENCE}, not ${sequence}.`)
  return lines.reduce((word, { project, amount }, i) => {
    if (!isWithin(project, MAX_PROJECT))
      throw new RangeError(`Projects are numbered 0 to ${MAX_PROJECT}: ${project} is none.`)
    const steps = amount / step
    if (amount < 0n || steps * step !== amount || steps > MAX_STEPS)
      throw new RangeError(`${amount} kopecks for project ${project} are not 0 to 65,535 steps of ${step}.`)
    const line = BigInt(project) | (steps << PROJECT_BITS)
    return word | (line << (SEQUENCE_BITS + LINE_BITS * BigInt(i)))
  }, BigInt(sequence))
}

function isWithin(n: number, max: number): boolean {
  return Number.isInteger(n) && n >= 0 && n <= max
}
