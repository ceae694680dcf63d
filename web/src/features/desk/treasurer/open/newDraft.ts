import type { Address } from 'viem'
import type { RoundDraft } from './draft.ts'
import { toLocalInput } from './localTime.ts'

const HOUR = 3_600
const DAY = 24 * HOUR
/** Enough to read the terms over and to sign. */
const LEAD = 2 * HOUR
const ENROLMENT_DAYS = 14
const VOTING_DAYS = 14

/**
 * A draft to begin with: enrolment in a couple of hours, two weeks each for enrolment and voting.
 * @param now The chain's time, unix seconds.
 * @param lang The language in which the texts will be written.
 * @param treasury Where coins return to, if known.
 */
export function newDraft(now: number, lang: RoundDraft['lang'], treasury: Address | ''): RoundDraft {
  const enrolmentStart = Math.ceil((now + LEAD) / HOUR) * HOUR
  const votingStart = enrolmentStart + ENROLMENT_DAYS * DAY
  return {
    lang,
    name: '',
    symbol: '',
    budget: '',
    threshold: '0',
    district: '0',
    enrolmentStart: toLocalInput(enrolmentStart),
    votingStart: toLocalInput(votingStart),
    votingEnd: toLocalInput(votingStart + VOTING_DAYS * DAY),
    treasury,
    rule: 'GreedyByRaised',
    order: { number: '', date: toLocalInput(now).slice(0, 10), title: '', text: '' },
    projects: [],
  }
}
