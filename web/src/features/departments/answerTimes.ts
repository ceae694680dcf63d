/** Upper ends of the index's buckets of answer times, in days; what took longer is in one more. */
export const BUCKET_DAYS = [1, 3, 7, 14, 21, 30, 60] as const

/** How long answers took, half of them at most. `beyond`: longer than the last bucket's upper end. */
export type MedianAnswer = { readonly days: number } | { readonly beyond: number } | undefined

/**
 * Estimates the median answer time from counts by bucket, taking answers as evenly spread within a bucket.
 * @param counts One for each of `BUCKET_DAYS`, and one for what took longer.
 * @returns Days, to a tenth; undefined when there are no answers.
 */
export function medianAnswer(counts: readonly number[]): MedianAnswer {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return undefined
  const half = total / 2
  let below = 0
  for (const [index, upper] of BUCKET_DAYS.entries()) {
    const count = counts[index] ?? 0
    if (count > 0 && below + count >= half) {
      const lower = BUCKET_DAYS[index - 1] ?? 0
      return { days: Math.round((lower + ((half - below) / count) * (upper - lower)) * 10) / 10 }
    }
    below += count
  }
  return { beyond: BUCKET_DAYS[BUCKET_DAYS.length - 1] ?? 60 }
}

/** @returns The median as a number to sort by; undefined sorts last. */
export function medianRank(median: MedianAnswer): number | undefined {
  if (!median) return undefined
  return 'days' in median ? median.days : Number.POSITIVE_INFINITY
}
