import type { ActivityBucket } from './useActivity.ts'

/**
 * Puts in the hours or days in which nothing happened.
 * @param buckets With the earliest first.
 * @param seconds How long each is.
 * @returns One for each hour or day, from the first to the last.
 */
export function fillGaps(buckets: readonly ActivityBucket[], seconds: number): ActivityBucket[] {
  const [first] = buckets
  const last = buckets.at(-1)
  if (!first || !last) return []
  const known = new Map(buckets.map((bucket) => [bucket.start, bucket]))
  const count = Math.round((last.start - first.start) / seconds) + 1
  return Array.from({ length: count }, (_, index) => {
    const start = first.start + index * seconds
    return known.get(start) ?? { start, enrolments: 0, ballots: 0 }
  })
}
