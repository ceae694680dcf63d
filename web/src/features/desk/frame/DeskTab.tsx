import { Plural, useLingui } from '@lingui/react/macro'
import { Link, type LinkProps } from '@tanstack/react-router'
import classes from './DeskFrame.module.css'

interface DeskTabProps {
  readonly to: NonNullable<LinkProps['to']>
  readonly children: string
  /** The connected wallet can act there. */
  readonly yours?: boolean
  readonly exact?: boolean
  /** How much waits there. */
  readonly count?: number | undefined
  /** How much of it is late. */
  readonly pressing?: number | undefined
}

/** One way of the desk's navigation. */
export function DeskTab({ to, children, yours = false, exact = false, count, pressing = 0 }: DeskTabProps) {
  const { t } = useLingui()
  return (
    <Link
      to={to}
      className={classes.way}
      data-yours={yours}
      activeOptions={{ exact, includeSearch: false }}
      title={yours ? t`Your wallet can act here` : undefined}
    >
      <span>{children}</span>
      {count !== undefined && count > 0 && (
        <span className={classes.count} data-pressing={pressing > 0} aria-hidden="true">
          {count}
        </span>
      )}
      {count !== undefined && count > 0 && (
        <span className={classes.said}>
          {' '}
          <Plural value={count} one="# waits" other="# wait" />
        </span>
      )}
    </Link>
  )
}
