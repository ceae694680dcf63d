import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import classes from './Pager.module.css'

interface PagerProps {
  /** Which of the page's lists: the name of its place in the address. */
  readonly list: 'after' | 'people' | 'moves'
  /** Where this page begins; undefined on the first. */
  readonly after: string | undefined
  /** Where the next begins; undefined on the last. */
  readonly next: string | undefined
}

/** The ways through a long list. The page's place stands in the address, so the browser's "back" works too. */
export function Pager({ list, after, next }: PagerProps) {
  const { t } = useLingui()
  if (!after && !next) return null
  return (
    <nav className={classes.pager} aria-label={t`Pages of the list`}>
      {after && (
        <Link
          to="."
          search={({ [list]: _, ...search }) => search}
          resetScroll={false}
          className={classes.way}
        >
          <Trans>To the beginning</Trans>
        </Link>
      )}
      {next && (
        <Link
          to="."
          search={(search) => ({ ...search, [list]: next })}
          resetScroll={false}
          className={classes.way}
        >
          <Trans>Next →</Trans>
        </Link>
      )}
    </nav>
  )
}
