import { BaseError } from 'viem'

/** What went wrong with the chain, in one line and without the RPC's address, which may hold a key. */
export function reasonOf(error: unknown): string {
  if (error instanceof BaseError) return error.shortMessage
  return error instanceof Error ? error.message : String(error)
}
