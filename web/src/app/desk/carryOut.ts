import type { Address } from 'viem'
import type { Call, Sentence, Written } from '../../features/desk/pen/Pen.ts'
import { describeFailure } from '../../features/transaction/describeFailure.ts'
import type { Wording } from '../../features/transaction/errors/sentence.ts'
import { startTransaction } from '../../features/transaction/startTransaction.ts'
import { cityClient } from '../../features/wallet/cityClient.ts'
import { walletConfig } from '../../features/wallet/walletConfig.ts'
import type { Config } from '../../lib/config/config.ts'
import { loadMessages } from '../../lib/i18n/messages.ts'
import type { Heartbeat } from '../../lib/live/heartbeat.ts'

export interface Inkwell {
  readonly config: Config
  readonly heartbeat: Heartbeat
  readonly wording: Wording
}

/**
 * Takes one call from the check to the chain without a sheet: for series, whose words were agreed to once.
 * @param onSent Hears when the wallet has sent it.
 * @returns What was written, or why nothing was.
 */
export async function carryOut(
  { config, heartbeat, wording }: Inkwell,
  from: Address,
  call: Call,
  onSent: () => void,
): Promise<{ written: Written } | { refused: Sentence }> {
  await loadMessages('transaction')
  const machinery = { client: cityClient(config), wagmi: walletConfig(config), heartbeat }
  return new Promise((resolve) => {
    const run = startTransaction(machinery, from, call, (written) => {
      unsubscribe()
      resolve({ written })
    })
    const unsubscribe = run.state.subscribe(() => {
      const life = run.state.get()
      if (life.stage === 'ready') run.confirm()
      if (life.stage === 'pending') onSent()
      if (life.stage !== 'failed') return
      unsubscribe()
      resolve({ refused: describeFailure(life.failure, wording) })
    })
  })
}
