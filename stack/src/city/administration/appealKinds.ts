const DAY = 86_400

/** Deadlines of a kind of appeal, in seconds: `IAppealRegistry.Terms`. */
interface KindTerms {
  readonly registration: number
  readonly forwarding: number
  readonly answer: number
  readonly extension: number
  readonly verdict: number
  readonly supervision: number
}

/** The kinds of appeals, by the numbers that contracts know. */
export const KINDS = { complaint: 1, suggestion: 2, question: 3, emergency: 4 } as const

/** As Federal Law 59-FZ has it; the time to judge and the supervisor's are the city's own. */
const LAWFUL: KindTerms = {
  registration: 3 * DAY,
  forwarding: 7 * DAY,
  answer: 30 * DAY,
  extension: 30 * DAY,
  verdict: 14 * DAY,
  supervision: 7 * DAY,
}

/** The deadlines of each kind. What is dangerous can't wait for a month. */
export const TERMS: Readonly<Record<keyof typeof KINDS, KindTerms>> = {
  complaint: LAWFUL,
  suggestion: LAWFUL,
  question: LAWFUL,
  emergency: {
    registration: DAY,
    forwarding: DAY,
    answer: 3 * DAY,
    extension: 3 * DAY,
    verdict: 14 * DAY,
    supervision: 3 * DAY,
  },
}
