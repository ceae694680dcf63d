/** A round as it is being written: everything as typed, so that a half-finished draft is kept as it is. */
export interface RoundDraft {
  lang: 'ru' | 'en'
  name: string
  symbol: string
  /** Roubles. */
  budget: string
  threshold: string
  district: string
  /** As `datetime-local` has them: local time, without a zone. */
  enrolmentStart: string
  votingStart: string
  votingEnd: string
  treasury: string
  rule: 'GreedyByRaised' | 'FillToCost'
  order: { number: string; date: string; title: string; text: string }
  projects: ProjectDraft[]
}

export interface ProjectDraft {
  title: string
  summary: string
  description: string
  category: string
  district: string
  address: string
  latitude: string
  longitude: string
  proposer: string
  /** Amounts are roubles. */
  costs: { item: string; amount: string }[]
  images: ImageDraft[]
}

/** A picture, re-encoded already; its bytes wait in the browser's database under its CID. */
export interface ImageDraft {
  cid: string
  type: string
  alt: string
}

export const EMPTY_PROJECT: ProjectDraft = {
  title: '',
  summary: '',
  description: '',
  category: '',
  district: '0',
  address: '',
  latitude: '',
  longitude: '',
  proposer: '',
  costs: [{ item: '', amount: '' }],
  images: [],
}
