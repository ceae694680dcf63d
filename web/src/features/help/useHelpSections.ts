import { useLingui } from '@lingui/react/macro'
import type { ComponentType } from 'react'
import { AppealsHelp } from './sections/AppealsHelp.tsx'
import { CheckingHelp } from './sections/CheckingHelp.tsx'
import { CoinsHelp } from './sections/CoinsHelp.tsx'
import { CountingHelp } from './sections/CountingHelp.tsx'
import { IdeaHelp } from './sections/IdeaHelp.tsx'
import { PrivacyHelp } from './sections/PrivacyHelp.tsx'
import { SigningHelp } from './sections/SigningHelp.tsx'
import { TakingPartHelp } from './sections/TakingPartHelp.tsx'
import { TroubleHelp } from './sections/TroubleHelp.tsx'
import { WalletHelp } from './sections/WalletHelp.tsx'

interface HelpSection {
  /** Its name in the page's address. */
  readonly id: string
  readonly title: string
  readonly Text: ComponentType
}

/** @returns The parts of the help, in the order in which a newcomer would ask. */
export function useHelpSections(): readonly HelpSection[] {
  const { t } = useLingui()
  return [
    { id: 'idea', title: t`The idea in a minute`, Text: IdeaHelp },
    { id: 'taking-part', title: t`Taking part, step by step`, Text: TakingPartHelp },
    { id: 'wallet', title: t`What a wallet is, and how to get one`, Text: WalletHelp },
    { id: 'coins', title: t`How the coins work`, Text: CoinsHelp },
    { id: 'signing', title: t`What you sign`, Text: SigningHelp },
    { id: 'counting', title: t`How the result is counted`, Text: CountingHelp },
    { id: 'appeals', title: t`How appeals work`, Text: AppealsHelp },
    { id: 'privacy', title: t`What others see of you`, Text: PrivacyHelp },
    { id: 'trouble', title: t`When something goes wrong`, Text: TroubleHelp },
    { id: 'checking', title: t`How to check all of it yourself`, Text: CheckingHelp },
  ]
}
