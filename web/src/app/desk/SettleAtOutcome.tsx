import type { Address } from 'viem'
import { SettleNow } from '../../features/desk/treasurer/settle/SettleNow.tsx'
import { DeskPen } from './DeskPen.tsx'

/** The desk's way to settle a round, where its outcome is shown. */
export function SettleAtOutcome(round: { from: Address; round: Address; name: string }) {
  return (
    <DeskPen>
      <SettleNow {...round} />
    </DeskPen>
  )
}
