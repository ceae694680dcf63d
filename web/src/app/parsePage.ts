/** Where in its long lists a page stands: the cursors behind which each list begins, see `lib/paging`. */
export interface PageSearch {
  readonly after?: string
  readonly people?: string
  readonly moves?: string
}

/** A round's statistics: whose ballots are looked for, as typed. */
export interface StatisticsSearch extends PageSearch {
  readonly wallet?: string
}

/** Reads the lists' places from an address. */
export function parsePage({ after, people, moves }: Record<string, unknown>): PageSearch {
  return {
    ...(isPlace(after) && { after }),
    ...(isPlace(people) && { people }),
    ...(isPlace(moves) && { moves }),
  }
}

/** Reads the statistics' place and search from an address. */
export function parseStatistics({ wallet, ...search }: Record<string, unknown>): StatisticsSearch {
  return { ...parsePage(search), ...(isPlace(wallet) && { wallet }) }
}

function isPlace(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
