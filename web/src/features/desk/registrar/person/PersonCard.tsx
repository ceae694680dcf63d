import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../../../components/Card.tsx'
import { Copyable } from '../../../../components/Copyable.tsx'
import { DistrictName } from '../../../../components/DistrictName.tsx'
import { Moment } from '../../../../components/Moment.tsx'
import { WalletLink } from '../../../../components/WalletLink.tsx'
import classes from '../../desk.module.css'
import { Words } from '../../frame/Words.tsx'
import type { RegisteredPerson } from '../readPerson.ts'
import { DistrictAct } from './DistrictAct.tsx'
import { RebindAct } from './RebindAct.tsx'
import { ReinstateAct } from './ReinstateAct.tsx'
import { RevokeAct } from './RevokeAct.tsx'

/** A resident as the chain has them now, and what a registrar can do for them. */
export function PersonCard({ person }: { person: RegisteredPerson }) {
  const { t } = useLingui()
  const { index, wallet, district, status, registeredAt, nullifier } = person
  return (
    <>
      <Card className={classes.card}>
        <h2>
          <Trans>Resident No. {index}</Trans>
        </h2>
        <Words
          lines={[
            [t`Registration`, status === 'Active' ? t`In force` : t`Revoked`],
            [t`Present wallet`, <WalletLink key="wallet" address={wallet} />],
            [t`District`, <DistrictName key="district" number={district} />],
            [t`Registered on`, <Moment key="registered" at={registeredAt} />],
            [t`Nullifier`, <Copyable key="nullifier" value={nullifier} />],
          ]}
        />
      </Card>
      {status === 'Active' ? (
        <div className={classes.columns}>
          <RebindAct person={person} />
          <DistrictAct person={person} />
          <RevokeAct person={person} />
        </div>
      ) : (
        <ReinstateAct person={person} />
      )}
    </>
  )
}
