import type { Report } from '@initiative-citizen/observer/verify/report'
import type { CheckRequest } from './checkRequest.ts'

/**
 * A report with what it was checked against, as a file to keep or to send.
 * @param at When it was checked, in milliseconds since 1970.
 */
export function reportFile(report: Report, { rpc, subgraph, gateways, round }: CheckRequest, at: number) {
  const against = { rpc, subgraph: subgraph ?? null, gateways, round: round ?? null }
  const whole = { checkedAt: new Date(at).toISOString(), against, ...report, block: Number(report.block) }
  return {
    name: `check-${report.chainId}-${report.block}.json`,
    text: `${JSON.stringify(whole, null, 2)}\n`,
    type: 'application/json',
  }
}
