import type { Config, Localised } from '../../lib/config/config.ts'
import type { WagmiConfig } from './wagmi.ts'
import { demonstrationOf } from './wallets/demonstrationWallets.ts'

/** The part of a connector that RainbowKit's dialogue shows. */
interface Shown {
  readonly id: string
  readonly rkDetails?: { name: string; shortName?: string; groupName: string }
}

/**
 * Names the demonstration wallets and their group in the page's language. RainbowKit reads the names whenever it
 * renders and has no other way to change them.
 * @param group The group's heading.
 */
export function labelDemonstrationWallets(
  wagmi: WagmiConfig,
  config: Config,
  localised: (text: Localised) => string,
  group: string,
): void {
  for (const { id, rkDetails } of wagmi.connectors as readonly Shown[]) {
    const wallet = demonstrationOf(config, id)
    if (!wallet || !rkDetails) continue
    rkDetails.name = localised(wallet.label)
    rkDetails.shortName = localised(wallet.label)
    rkDetails.groupName = group
  }
}
