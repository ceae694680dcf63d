import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Address } from 'viem'
import { Card } from '../../components/Card.tsx'
import { useDistrictName } from '../../components/DistrictName.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useRegistration } from '../../lib/participation/useRegistration.ts'
import classes from './MyPage.module.css'
import { RegistrationHistory } from './RegistrationHistory.tsx'

/** Who the wallet is to the register, and how that came about. */
export function MyRegistrationCard({ wallet }: { wallet: Address }) {
  const { t } = useLingui()
  const district = useDistrictName()
  const { data, error, retry } = useRegistration(wallet)
  if (!data && error) {
    return (
      <Notice
        tone="warning"
        title={t`The register can't be read now`}
        action={{ label: t`Try again`, run: retry }}
      >
        <Trans>The chain does not answer. Check your connection and try again.</Trans>
      </Notice>
    )
  }
  const registration = data?.registration
  const words = () => {
    if (!data) return t`Looking you up in the chain…`
    if (!registration) return t`This wallet is not in the register of residents yet.`
    const place = district(registration.district)
    switch (registration.status) {
      case 'Active':
        return t`Resident No. ${registration.index}, ${place}`
      case 'Revoked':
        return t`Resident No. ${registration.index}, ${place}: the registration was revoked. Ballots cast before still count.`
      case 'Lost':
        return t`This wallet belonged to resident No. ${registration.index} and was replaced by another.`
    }
  }
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Registration</Trans>
      </h2>
      <p>{words()}</p>
      {registration && <RegistrationHistory index={registration.index} />}
      <Link to="/register">
        {registration ? <Trans>More about registration</Trans> : <Trans>How to register</Trans>}
      </Link>
    </Card>
  )
}
