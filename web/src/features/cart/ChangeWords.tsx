import { Trans } from '@lingui/react/macro'
import { Coins } from '../../components/Money.tsx'
import type { BallotChange } from './ballotChanges.ts'
import classes from './CartPage.module.css'

interface ChangeWordsProps {
  readonly change: BallotChange
  /** Whether there is a ballot that the cart would replace. */
  readonly replaces: boolean
}

/** What a new ballot changes about one project, against the one that stands. */
export function ChangeWords({ change: { was, becomes }, replaces }: ChangeWordsProps) {
  if (!replaces) return null
  if (was === becomes) {
    return (
      <p className={classes.soft}>
        <Trans>as in the ballot that stands</Trans>
      </p>
    )
  }
  if (was === 0n) {
    return (
      <p className={classes.change} data-kind="new">
        <Trans>new in the ballot</Trans>
      </p>
    )
  }
  if (becomes === 0n) {
    return (
      <p className={classes.change} data-kind="out">
        <Trans>
          <Coins amount={was} /> come back to you
        </Trans>
      </p>
    )
  }
  return (
    <p className={classes.change} data-kind={becomes > was ? 'more' : 'less'}>
      <Trans>
        was <Coins amount={was} />
      </Trans>
    </p>
  )
}
