import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
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
  const ways = { registrar: t`To the register`, treasurer: t`To the rounds`, guardian: t`To the pauses` }
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
      <Link to={`/desk/${office}`}>{ways[office]}</Link>
    </Card>
  )
}
