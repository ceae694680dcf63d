import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { formatPercent } from '../lib/format/money.ts'
import { Coins, Roubles } from './Money.tsx'
import classes from './PiggyBankFigures.module.css'

interface PiggyBankFiguresProps {
  /** Kopecks, as the cost and the threshold. */
  readonly raised: bigint
  readonly cost: bigint
  readonly threshold: bigint
  /** Undefined when only the chain was asked. */
  readonly contributors: number | undefined
  /** Undefined before settlement. */
  readonly funded: boolean | undefined
}

/** What a piggy bank holds against what its project costs and what it must hold at least. */
export function PiggyBankFigures({ raised, cost, threshold, contributors, funded }: PiggyBankFiguresProps) {
  const { t, i18n } = useLingui()
  const percent = formatPercent(raised, cost, i18n.locale)
  const share = Math.min(1, Number(raised) / Number(cost))
  const mark = Number(threshold) / Number(cost)
  return (
    <div className={classes.root} data-testid="piggy-bank">
      <div className={classes.line}>
        <span className={classes.raised}>
          <Coins amount={raised} />
        </span>
        <span className={classes.percent}>{percent}</span>
      </div>
      <div className={classes.bar} role="img" aria-label={t`${percent} of the cost is in the piggy bank`}>
        <span className={classes.level} style={{ width: `${share * 100}%` }} data-funded={funded} />
        {mark > 0 && mark < 1 && (
          <span className={classes.mark} style={{ insetInlineStart: `${mark * 100}%` }} />
        )}
      </div>
      <div className={classes.line}>
        <span className={classes.soft}>
          <Trans>
            costs <Roubles amount={cost} />
          </Trans>
        </span>
        {contributors !== undefined && (
          <span className={classes.soft}>
            <Plural value={contributors} one="# person" other="# people" />
          </span>
        )}
      </div>
      {funded === undefined && threshold > raised && (
        <p className={classes.soft}>
          <Trans>
            at least <Coins amount={threshold} /> needed
          </Trans>
        </p>
      )}
      {funded !== undefined && (
        <p className={classes.verdict} data-funded={funded}>
          {funded ? t`Funded` : t`Not funded`}
        </p>
      )}
    </div>
  )
}
