import { endOfDay } from '../appeals/answer/composeAnswer.ts'

/**
 * The new deadline that a day stands for: its end in the officer's own time zone, but never later than the terms allow
 * when that falls within the day.
 * @param day ISO, as the browser's field gives it; empty while none is chosen.
 * @param bounds The present deadline and the latest that the terms allow, unix seconds.
 * @returns Unix seconds, or what is wrong; undefined while no day is chosen.
 */
export function extensionEnd(
  day: string,
  { dueBy, latest }: { dueBy: number; latest: number },
): number | 'tooEarly' | 'tooLate' | undefined {
  const end = endOfDay(day)
  if (Number.isNaN(end)) return undefined
  if (end <= dueBy) return 'tooEarly'
  if (end <= latest) return end
  return day === toDay(latest) && latest > dueBy ? latest : 'tooLate'
}

/** @returns The day of a moment in the officer's own time zone, ISO. */
export function toDay(seconds: number): string {
  const date = new Date(seconds * 1_000)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
