import type { Report } from '@initiative-citizen/observer/verify/report'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Actions } from '../../components/Actions.tsx'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Verified } from '../../components/Verified.tsx'
import { saveFile } from '../../lib/saveFile.ts'
import classes from './CheckPage.module.css'
import { CheckResultItem } from './CheckResultItem.tsx'
import type { CheckRequest } from './checkRequest.ts'
import { reportFile } from './reportFile.ts'

interface CheckReportProps {
  readonly request: CheckRequest
  readonly report: Report
  /** When it ended, in milliseconds since 1970. */
  readonly at: number
}

/** What a check came to, check by check. */
export function CheckReport({ request, report, at }: CheckReportProps) {
  const { t, i18n } = useLingui()
  const { citizens, rounds, ballots, appeals } = report.totals
  const count = report.checks.reduce((sum, { differenceCount }) => sum + differenceCount, 0)
  const save = () => {
    const { name, text, type } = reportFile(report, request, at)
    saveFile(name, text, type)
  }
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>What came of it</Trans>
      </h2>
      {report.isGood ? (
        <Verified>
          <Trans>Nothing differs: all that was checked is as the rules want it</Trans>
        </Verified>
      ) : (
        <Notice tone="failure" title={t`Something is not as it must be`}>
          <Plural value={count} one="# difference is named below." other="# differences are named below." />{' '}
          <Trans>Keep the report, ask another node, and tell the city and others.</Trans>
        </Notice>
      )}
      <p className={classes.soft}>
        <Trans>
          At block {i18n.number(Number(report.block))}: citizens {i18n.number(citizens)}, rounds{' '}
          {i18n.number(rounds)}, ballots {i18n.number(ballots)}, appeals {i18n.number(appeals)}.
        </Trans>
      </p>
      <ol className={classes.results} data-testid="check-results">
        {report.checks.map((result) => (
          <CheckResultItem key={result.id} result={result} />
        ))}
      </ol>
      <Actions>
        <Button variant="light" onClick={save}>
          <Trans>Save the report (JSON)</Trans>
        </Button>
      </Actions>
    </Card>
  )
}
