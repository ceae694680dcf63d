import type { Report } from '../../verify/Report.ts'

/** A report for programs: one line; the block's number as decimal text. */
export function toJson(report: Report): string {
  return JSON.stringify({ ...report, block: String(report.block) })
}
