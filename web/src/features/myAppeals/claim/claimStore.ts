import type { AppealId } from '../../../lib/appeal/appealId.ts'
import { pageStorage } from '../../../lib/store/pageStorage.ts'

/** A claim that was announced on chain and not made yet. */
export interface CommittedClaim {
  /** In lower case: the announcement is good for this wallet alone. */
  readonly wallet: string
  /** In which block the announcement stands. */
  readonly block: number
}

const key = (appeal: AppealId) => `appeals.claim.${appeal}`

/** Remembers the announcement, so that a reload between the two steps loses nothing. The code itself is not kept. */
export function keepClaim(appeal: AppealId, claim: CommittedClaim): void {
  try {
    pageStorage().setItem(key(appeal), JSON.stringify(claim))
  } catch {
    // There is no room: after a reload the first step is taken again, which does no harm.
  }
}

/** @returns An announcement made by this wallet. */
export function keptClaim(appeal: AppealId, wallet: string): CommittedClaim | undefined {
  const text = pageStorage().getItem(key(appeal))
  const claim = text === null ? undefined : (JSON.parse(text) as CommittedClaim)
  return claim?.wallet === wallet.toLowerCase() ? claim : undefined
}

export function forgetClaim(appeal: AppealId): void {
  pageStorage().removeItem(key(appeal))
}
