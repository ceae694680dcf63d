import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import button from '../../../components/Button.module.css'
import { Card } from '../../../components/Card.tsx'
import { Figure, Figures } from '../../../components/Figures.tsx'
import { LiveList } from '../../../components/LiveList.tsx'
import { formatPercent } from '../../../lib/format/money.ts'
import { useLocale } from '../../../lib/i18n/useLocale.ts'
import classes from './AppealsHome.module.css'
import { LatestAnswers } from './LatestAnswers.tsx'
import { type AppealsInShort, useAppealsHome } from './useAppealsHome.ts'

/** Appeals on the city's first page: the way to file one, what they come to, and the latest answers. */
export function AppealsHome() {
  const result = useAppealsHome()
  return (
    <section className={classes.section} aria-labelledby="appeals">
      <div className={classes.head}>
        <div>
          <h2 id="appeals">
            <Trans>Appeals to the city</Trans>
          </h2>
          <p className={classes.words}>
            <Trans>
              Something is broken, unclear or could be better? Write to the city. Officials sign the answer on
              the blockchain by a deadline, and you have the last word.
            </Trans>
          </p>
        </div>
        <Link to="/appeals/new" className={button.button}>
          <Trans>File an appeal</Trans>
        </Link>
      </div>
      <LiveList result={result}>{(short) => <InShort short={short} />}</LiveList>
    </section>
  )
}

function InShort({ short }: { short: AppealsInShort }) {
  const locale = useLocale()
  const { filed, open, answered, inTime, latest } = short
  return (
    <Card className={classes.card}>
      <div className={classes.side}>
        <Figures>
          <Figure name={<Trans>Filed</Trans>}>{filed}</Figure>
          <Figure name={<Trans>Not finished</Trans>}>{open}</Figure>
          <Figure name={<Trans>Answers given</Trans>}>{answered}</Figure>
          {answered > 0 && (
            <Figure name={<Trans>In time</Trans>}>
              {formatPercent(BigInt(inTime), BigInt(answered), locale)}
            </Figure>
          )}
        </Figures>
        <Link to="/appeals" className={classes.all}>
          <Trans>All appeals, as a list and on the map</Trans>
        </Link>
        <Link to="/departments" className={classes.all}>
          <Trans>How departments answer</Trans>
        </Link>
      </div>
      <LatestAnswers answers={latest} />
    </Card>
  )
}
