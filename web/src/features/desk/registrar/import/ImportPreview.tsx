import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../../../components/Button.tsx'
import { Card } from '../../../../components/Card.tsx'
import { DataTable } from '../../../../components/DataTable.tsx'
import { DistrictName } from '../../../../components/DistrictName.tsx'
import { Figure, Figures } from '../../../../components/Figures.tsx'
import { shorten } from '../../../../lib/format/shorten.ts'
import classes from '../../desk.module.css'
import { ActButton } from '../../offices/ActButton.tsx'
import { BATCH_SIZE } from '../../residents/batches.ts'
import type { ResidentList } from './listRow.ts'
import { useListProblem } from './useListProblem.ts'

/** Longer lists show their beginning: to look at, that is enough. */
const SHOWN = 200

interface ImportPreviewProps {
  readonly list: ResidentList
  readonly onBack: () => void
  readonly onStart: () => void
}

/** What was read from a list: every bad line with its reason, and who will be registered. */
export function ImportPreview({ list: { ready, bad }, onBack, onStart }: ImportPreviewProps) {
  const { t } = useLingui()
  const problem = useListProblem()
  const batches = Math.ceil(ready.length / BATCH_SIZE)
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>What was read</Trans>
      </h2>
      <Figures>
        <Figure name={t`Can be registered`}>{ready.length}</Figure>
        <Figure name={t`Cannot, and why is below`}>{bad.length}</Figure>
        <Figure name={t`Transactions to sign`}>{batches}</Figure>
      </Figures>
      {bad.length > 0 && (
        <>
          <h3>
            <Trans>Lines that will be left out</Trans>
          </h3>
          <div className={classes.scroll}>
            <DataTable
              caption={t`Lines that will be left out`}
              empty=""
              columns={[
                { key: 'line', name: t`Line`, cell: ({ line }) => line },
                { key: 'why', name: t`Reason`, cell: ({ problems }) => problems.map(problem).join(' ') },
              ]}
              rows={bad}
              keyOf={({ line }) => String(line)}
            />
          </div>
        </>
      )}
      <h3>
        <Trans>Who will be registered</Trans>
      </h3>
      <div className={classes.scroll}>
        <DataTable
          caption={t`Who will be registered`}
          empty={t`Nobody: no line can be registered.`}
          columns={[
            { key: 'line', name: t`Line`, cell: ({ line }) => line },
            { key: 'wallet', name: t`Wallet`, cell: ({ wallet }) => <code>{shorten(wallet)}</code> },
            { key: 'who', name: t`Nullifier`, cell: ({ nullifier }) => <code>{shorten(nullifier)}</code> },
            { key: 'where', name: t`District`, cell: ({ district }) => <DistrictName number={district} /> },
          ]}
          rows={ready.slice(0, SHOWN)}
          keyOf={({ line }) => String(line)}
        />
      </div>
      {ready.length > SHOWN && (
        <p className={classes.soft}>
          <Trans>And {ready.length - SHOWN} more.</Trans>
        </p>
      )}
      {ready.length > 0 && (
        <p className={classes.soft}>
          <Plural
            value={batches}
            one="You will sign # transaction. It registers all of its residents or none."
            other="You will sign # transactions, one after another. Each registers all of its residents or none; if one fails, you go on from there."
          />
        </p>
      )}
      <div className={classes.actions}>
        <ActButton office="registrar" disabled={ready.length === 0} onAct={onStart}>
          <Plural value={ready.length} one="Register # resident" other="Register # residents" />
        </ActButton>
        <Button variant="light" onClick={onBack}>
          {t`Another list`}
        </Button>
      </div>
    </Card>
  )
}
