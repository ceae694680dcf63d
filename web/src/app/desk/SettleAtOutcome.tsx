import type { Address } from 'viem'
import { SettleAct } from '../../features/desk/treasurer/settle/SettleAct.tsx'
import { DeskPen } from './DeskPen.tsx'

/** The desk's way to settle a round, where its outcome is shown. */
export function SettleAtOutcome(round: { round: Address; name: string }) {
  return (
    <DeskPen>
      <SettleAct {...round} />
    </DeskPen>
  )
}
