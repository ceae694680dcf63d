import { Trans, useLingui } from '@lingui/react/macro'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { Address } from 'viem'
import { Card } from '../../../components/Card.tsx'
import { Placeholder } from '../../../components/Placeholder.tsx'
import { WalletLink } from '../../../components/WalletLink.tsx'
import classes from '../desk.module.css'
import type { Office } from '../offices/office.ts'
import { useOffices } from '../offices/useOffices.ts'
import { useOfficeWords } from '../offices/useOfficeWords.ts'

interface OfficeCardProps {
  readonly office: Office
  /** Undefined while the chain has not told. */
  readonly holders: readonly Address[] | undefined
}

/** An office: what it may do, who holds it, and the way to its work. */
export function OfficeCard({ office, holders }: OfficeCardProps) {
  const { t } = useLingui()
  const words = useOfficeWords()[office]
  const yours = useOffices()?.includes(office) === true
  const ways: Record<Office, { to: NonNullable<LinkProps['to']>; name: string }> = {
    registrar: { to: '/desk/registrar', name: t`To the register` },
    treasurer: { to: '/desk/treasurer', name: t`To the rounds` },
    guardian: { to: '/desk/guardian', name: t`To the pauses` },
    establishment: { to: '/desk/departments', name: t`To the departments` },
    dispatcher: { to: '/desk/dispatch', name: t`To the queue` },
    supervisor: { to: '/desk/supervisor', name: t`To the disputes` },
    moderator: { to: '/desk/moderator', name: t`To the texts` },
  }
  return (
    <Card className={classes.card}>
      <h2>{words.name}</h2>
      {yours && (
        <p>
          <strong>
            <Trans>Your office</Trans>
          </strong>
        </p>
      )}
      <p>{words.may}</p>
      <p className={classes.soft}>{words.mayNot}</p>
      <p className={classes.soft}>
        <Trans>Held by:</Trans> {holders?.length === 0 && <Trans>nobody</Trans>}
        {holders?.map((holder, place) => (
          <span key={holder}>
            {place > 0 && ', '}
            <WalletLink address={holder} />
          </span>
        ))}
      </p>
      {!holders && <Placeholder height={20} />}
      <Link to={ways[office].to}>{ways[office].name}</Link>
    </Card>
  )
}
