import { t } from '@lingui/core/macro'
import type { Address } from 'viem'
import type { Call, Sentence, Written } from '../../features/desk/pen/Pen.ts'
import { describeFailure } from '../../features/transaction/describeFailure.ts'
import type { Wording } from '../../features/transaction/errors/sentence.ts'
import type { LifeCycle } from '../../features/transaction/lifeCycle.ts'
import { machineryOf } from '../../features/transaction/machineryOf.ts'
import { startTransaction } from '../../features/transaction/startTransaction.ts'
import type { Config } from '../../lib/config/config.ts'
import { loadMessages } from '../../lib/i18n/messages.ts'
import type { Heartbeat } from '../../lib/live/heartbeat.ts'

export interface Inkwell {
  readonly config: Config
  readonly heartbeat: Heartbeat
  readonly wording: Wording
}

/**
 * Takes one call from the check to the chain without a sheet: for series, whose words were agreed to once. What the
 * city's relay does not send, or not in time, the official sends; their wallet names the fee.
 * @param onSent Hears when the wallet has sent it, or the city has it.
 * @returns What was written, or why nothing was.
 */
export async function carryOut(
  { config, heartbeat, wording }: Inkwell,
  from: Address,
  call: Call,
  onSent: () => void,
): Promise<{ written: Written } | { refused: Sentence }> {
  await loadMessages('transaction')
  return new Promise((resolve) => {
    const run = startTransaction(machineryOf(config, heartbeat), {
      title: t`City desk`,
      from,
      call,
      onMined: (written) => {
        unsubscribe()
        resolve({ written })
      },
    })
    const unsubscribe = run.state.subscribe(() => {
      const life = run.state.get()
      if (isLeftByTheCity(life)) return run.sendBy('self')
      if (life.stage === 'ready') run.confirm()
      if (life.stage === 'accepted' || life.stage === 'pending') onSent()
      if (life.stage !== 'failed') return
      unsubscribe()
      resolve({ refused: describeFailure(life.failure, wording) })
    })
  })
}

function isLeftByTheCity(life: LifeCycle): boolean {
  if (life.by !== 'city') return false
  if (life.stage === 'failed') return life.failure.kind === 'relay'
  return (life.stage === 'accepted' || life.stage === 'pending') && life.late
}
