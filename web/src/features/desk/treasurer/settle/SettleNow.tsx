import { useEffect, useRef } from 'react'
import type { Address } from 'viem'
import { SettleFailure } from './SettleFailure.tsx'
import { type SettledRound, useSettle } from './useSettle.tsx'

/** Proposes to have a round counted as soon as it is shown: its button was pressed where it is not at hand yet. */
export function SettleNow({ from, ...round }: SettledRound & { from: Address }) {
  const { settle, failed } = useSettle(round)
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void settle(from)
  })
  return failed && <SettleFailure />
}
