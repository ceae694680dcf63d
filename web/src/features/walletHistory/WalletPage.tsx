import { Trans, useLingui } from '@lingui/react/macro'
import type { Address } from 'viem'
import { Notice } from '../../components/Notice.tsx'
import { RoutePending } from '../../components/RoutePending.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { shorten } from '../../lib/format/shorten.ts'
import { BallotsCard } from './BallotsCard.tsx'
import { MovementsCard } from './MovementsCard.tsx'
import { RoundsCard } from './RoundsCard.tsx'
import { useProfile } from './useProfile.ts'
import { WalletHeading } from './WalletHeading.tsx'
import classes from './WalletPage.module.css'

interface WalletPageProps {
  /** In lower case. */
  readonly address: Address
  /** Places in the lists of ballots and of movements. */
  readonly places: { readonly after?: string; readonly moves?: string }
}

/** Everything that a wallet ever did here. It is open to everyone, like all of the city's books. */
export function WalletPage({ address, places }: WalletPageProps) {
  const { t } = useLingui()
  const { profile, error, retry } = useProfile(address)
  const short = shorten(address)
  usePageTitle(t`Wallet ${short}`)
  if (profile === undefined && !error) return <RoutePending />
  return (
    <div className={classes.page}>
      <WalletHeading address={address} profile={profile ?? undefined} />
      {error && (
        <Notice
          tone="failure"
          title={t`This wallet can't be read now`}
          action={{ label: t`Try again`, run: retry }}
        >
          <Trans>Neither the index nor the chain answers. Check your connection and try again.</Trans>
        </Notice>
      )}
      {profile === null && (
        <Notice tone="empty" title={t`Nothing is known of this wallet`}>
          <Trans>
            It is not registered in this city and has taken part in no round. Compare the address.
          </Trans>
        </Notice>
      )}
      {profile && (
        <>
          <RoundsCard rounds={profile.rounds} />
          <BallotsCard wallet={address} after={places.after} />
          <MovementsCard wallet={address} after={places.moves} />
        </>
      )}
    </div>
  )
}
