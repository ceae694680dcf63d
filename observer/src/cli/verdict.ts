import type { Report } from '../replay/Report.ts'

/** Whether a replayed round verifies, in a line. */
export function verdict({ verified }: Report): string {
  if (verified === null) return 'no, a throw-away chain keeps too little with --direct'
  const { ballots, signatures, seconds, differences } = verified
  if (differences.length > 0) return `no, differences: ${differences.length.toLocaleString('en')}`
  const signed = `${signatures.toLocaleString('en')} signatures of ballots and enrolments included`
  return `${ballots.toLocaleString('en')} ballots, ${signed}, in ${seconds.toFixed(1)} s`
}
