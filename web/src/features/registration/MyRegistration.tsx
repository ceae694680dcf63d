import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Address } from 'viem'
import { Card } from '../../components/Card.tsx'
import { DistrictName } from '../../components/DistrictName.tsx'
import { Moment } from '../../components/Moment.tsx'
import { Notice } from '../../components/Notice.tsx'
import type { Registration } from '../../lib/participation/Participation.ts'
import { useRegistration } from '../../lib/participation/useRegistration.ts'
import classes from './RegisterPage.module.css'

/** What the register says of the connected wallet now. */
export function MyRegistration({ wallet }: { wallet: Address }) {
  const { t } = useLingui()
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
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Your wallet in the register</Trans>
      </h2>
      <div aria-live="polite" data-testid="my-registration">
        {!data && <Trans>Looking you up in the chain…</Trans>}
        {data && !data.registration && (
          <p>
            <Trans>
              This wallet is not in the register yet. Get a voucher from the registrar, as told below.
            </Trans>
          </p>
        )}
        {data?.registration && <Known registration={data.registration} />}
      </div>
    </Card>
  )
}

function Known({ registration: { index, district, status, registeredAt } }: { registration: Registration }) {
  const place = <DistrictName number={district} />
  const since = <Moment at={registeredAt} />
  switch (status) {
    case 'Active':
      return (
        <>
          <p>
            <strong>
              <Trans>
                You are resident No. {index}, {place}
              </Trans>
            </strong>
          </p>
          <p className={classes.soft}>
            <Trans>Registered {since}. You can enrol in rounds of your district and of the whole city.</Trans>
          </p>
          <Link to="/">
            <Trans>See the rounds</Trans>
          </Link>
        </>
      )
    case 'Revoked':
      return (
        <p>
          <Trans>
            Resident No. {index}, {place}: the registration was revoked. Ballots cast before still count, but
            you cannot join new rounds. If this is a mistake, ask the registrar: it can be reinstated.
          </Trans>
        </p>
      )
    case 'Lost':
      return (
        <p>
          <Trans>
            This wallet belonged to resident No. {index} and was replaced by another. It can never be used for
            registration again. Connect the new one.
          </Trans>
        </p>
      )
  }
}
