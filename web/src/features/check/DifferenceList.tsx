import type { CheckResult } from '@initiative-citizen/observer/verify/report'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import classes from './CheckResultItem.module.css'
import { useDifferenceWords } from './useDifferenceWords.ts'

/** How many more are shown at a time. */
const PAGE = 10

/** What differs: where, what must stand there and what does. The rest is in the report to save. */
export function DifferenceList({ result }: { result: CheckResult }) {
  const { t } = useLingui()
  const words = useDifferenceWords()
  const [shown, setShown] = useState(PAGE)
  const { differences, differenceCount } = result
  const unlisted = differenceCount - differences.length
  return (
    <>
      <ul className={classes.differences}>
        {differences.slice(0, shown).map(({ what, where, expected, found }) => (
          <li key={`${what} ${where} ${expected} ${found}`} className={classes.difference}>
            <p className={classes.what}>{words[what]}</p>
            <dl className={classes.facts}>
              <dt>{t`Where`}</dt>
              <dd lang="en">{where}</dd>
              <dt>{t`Expected`}</dt>
              <dd lang="en">{expected}</dd>
              <dt>{t`Found`}</dt>
              <dd lang="en">{found}</dd>
            </dl>
          </li>
        ))}
      </ul>
      {shown < differences.length && (
        <Button variant="quiet" onClick={() => setShown(shown + PAGE)}>
          <Trans>Show more</Trans>
        </Button>
      )}
      {shown >= differences.length && unlisted > 0 && (
        <p className={classes.soft}>
          <Plural value={unlisted} one="and # more of the kind" other="and # more of the kind" />
        </p>
      )}
    </>
  )
}
