import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Address } from 'viem'
import { formatAmount } from '../lib/format/money.ts'
import { useLocale } from '../lib/i18n/useLocale.ts'
import classes from './CartLines.module.css'

interface CartLinesProps {
  readonly round: Address
  readonly lines: readonly { readonly project: number; readonly amount: bigint }[]
}

/** A ballot's cart, shortly: which projects, and how many coins for each. */
export function CartLines({ round, lines }: CartLinesProps) {
  const locale = useLocale()
  if (lines.length === 0) return <Trans>all coins taken back</Trans>
  return (
    <ul className={classes.list}>
      {lines.map(({ project, amount }) => (
        <li key={project} className={classes.line}>
          <Link to="/rounds/$round/projects/$project" params={{ round, project }}>
            <Trans>No. {project + 1}</Trans>
          </Link>
          {' · '}
          {formatAmount(amount, locale)}
        </li>
      ))}
    </ul>
  )
}
