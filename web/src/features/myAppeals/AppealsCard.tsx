import { Trans } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import { AppealEntry } from './AppealEntry.tsx'
import classes from './MyAppealsPage.module.css'
import type { MyAppeal } from './useMyAppeals.ts'

/** All appeals of the visitor, the last changed first. */
export function AppealsCard({ appeals }: { appeals: readonly MyAppeal[] }) {
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>All that I filed</Trans>
      </h2>
      {appeals.length === 0 ? (
        <p className={classes.soft}>
          <Trans>This wallet has filed no appeal yet.</Trans>
        </p>
      ) : (
        <ul className={classes.list}>
          {appeals.map((appeal) => (
            <AppealEntry key={appeal.id} appeal={appeal} />
          ))}
        </ul>
      )}
    </Card>
  )
}
