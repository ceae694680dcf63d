import { type AppealId, isAppealId } from '../../../lib/appeal/appealId.ts'

/** What the information centre gave to a citizen. */
export interface ClaimCode {
  readonly appeal: AppealId
  readonly code: `0x${string}`
  /** The age identity that opens the sealed part, if there is one. */
  readonly key: string | undefined
}

/**
 * Reads a code as it was given: a link, or the appeal's id and its code, in any order of lines.
 * @returns Undefined if it is none.
 */
export function readClaimCode(text: string): ClaimCode | undefined {
  const compact = text.trim()
  const query = compact.includes('?')
    ? new URLSearchParams(compact.slice(compact.lastIndexOf('?') + 1))
    : undefined
  const hashes = compact.match(/0x[0-9a-f]{64}(?![0-9a-f])/gi) ?? []
  const appeal = (query?.get('appeal') ?? hashes[0] ?? '').toLowerCase()
  const code = (query?.get('code') ?? hashes[1] ?? '').toLowerCase()
  const key = /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/.exec(compact)?.[0]
  if (!isAppealId(appeal) || !isAppealId(code)) return undefined
  return { appeal, code, key }
}

/** @returns The link that `readClaimCode` reads, from what stands in the page's address. */
export function toClaimText(given: { appeal?: string; code?: string; key?: string }): string {
  const { appeal, code, key } = given
  if (appeal === undefined && code !== undefined) return code
  if (appeal === undefined || code === undefined) return ''
  return [appeal, code, ...(key === undefined ? [] : [key])].join('\n')
}
