import type { RoundRecord } from './RoundRecord.ts'

const COLUMNS = ['citizen', 'wallet', 'district', 'project', 'kopecks', 'block', 'transaction']

/**
 * The ballots that count as CSV, a line for each piggy bank that a ballot puts coins into: the sums by project are the
 * round's tally. Withdrawn ballots have no lines.
 */
export function toCsv({ ballots }: RoundRecord): string {
  const rows = ballots
    .filter(({ counts }) => counts)
    .flatMap(({ citizen, wallet, district, lines, block, transaction }) =>
      lines.map(({ project, amount }) =>
        [citizen, wallet, district, project, amount, block, transaction].join(),
      ),
    )
  return [COLUMNS.join(), ...rows, ''].join('\r\n')
}
