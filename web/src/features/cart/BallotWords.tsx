import { Trans, useLingui } from '@lingui/react/macro'
import { Coins } from '../../components/Money.tsx'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import classes from './BallotWords.module.css'
import { ballotChanges } from './ballotChanges.ts'
import { ChangeWords } from './ChangeWords.tsx'
import { type CartLines, totalOf } from './lines.ts'
import { leftOf, type Purse } from './purse.ts'
import type { ProjectTitles } from './useProjectTitles.ts'

interface BallotWordsProps {
  readonly lines: CartLines
  readonly standing: CartLines
  readonly titles: ProjectTitles
  readonly purse: Purse
}

/** What is about to be signed, line by line. */
export function BallotWords({ lines, standing, titles, purse }: BallotWordsProps) {
  const { t } = useLingui()
  const { round } = useRoundView()
  return (
    <div className={classes.ballot}>
      <p>
        {lines.length > 0 ? (
          <Trans>In “{round.name}” you put your coins so:</Trans>
        ) : (
          <Trans>In “{round.name}” you take all your coins back:</Trans>
        )}
      </p>
      <table className={classes.table}>
        <caption className={classes.caption}>{t`What will be signed`}</caption>
        <tbody>
          {ballotChanges(standing, lines).map((change) => (
            <tr key={change.project}>
              <th scope="row">
                <span lang={titles.lang(change.project)}>{titles.title(change.project)}</span>
                <ChangeWords change={change} replaces={standing.length > 0} />
              </th>
              <td>
                <Coins amount={change.becomes} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <Trans>Together</Trans>
            </th>
            <td>
              <Coins amount={totalOf(lines)} />
            </td>
          </tr>
          <tr>
            <th scope="row">
              <Trans>Stay with you</Trans>
            </th>
            <td>
              <Coins amount={leftOf(purse, lines)} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
