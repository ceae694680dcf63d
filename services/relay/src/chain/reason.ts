import { BaseError, type Hex } from 'viem'

/** What went wrong, in one line and without the RPC's address, which may hold a key, nor anybody's wallet or call. */
export function reasonOf(error: unknown): string {
  if (error instanceof BaseError) return error.shortMessage.replaceAll(/0x[0-9a-fA-F]{40,}/g, '0x…')
  return error instanceof Error ? error.message.replaceAll(/0x[0-9a-fA-F]{40,}/g, '0x…') : String(error)
}

/**
 * The bytes with which a call reverted.
 * @returns undefined when it was no revert: then nobody knows whether the call would succeed.
 */
export function revertDataOf(error: unknown): Hex | undefined {
  if (!(error instanceof BaseError)) return undefined
  let data: Hex | undefined
  let isRevert = false
  error.walk((cause) => {
    const found = (cause as { data?: unknown }).data
    const raw = typeof found === 'object' && found !== null ? (found as { data?: unknown }).data : found
    if (typeof raw === 'string' && /^0x([0-9a-f]{2})*$/i.test(raw)) data ??= raw as Hex
    isRevert ||= /revert/i.test(cause instanceof Error ? cause.message : '')
    return false
  })
  return data ?? (isRevert ? '0x' : undefined)
}
