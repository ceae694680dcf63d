import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Address } from 'viem'
import { Card } from '../../../components/Card.tsx'
import { DataTable } from '../../../components/DataTable.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Placeholder } from '../../../components/Placeholder.tsx'
import { formatDuration } from '../../../lib/format/duration.ts'
import { useLocale } from '../../../lib/i18n/useLocale.ts'
import { useAct } from '../acts/useAct.tsx'
import { useCityCalls } from '../acts/useCityCalls.ts'
import classes from '../desk.module.css'
import { FieldGrid, InputField } from '../form/FormField.tsx'
import { Words } from '../frame/Words.tsx'
import { ActButton } from '../offices/ActButton.tsx'
import { readTerms, SPANS, type Span } from './readTerms.ts'
import { type KindTerms, useCurrentTerms } from './useCurrentTerms.ts'

/** The deadlines of each kind of appeal, and setting new ones. */
export function TermsCard() {
  const { t } = useLingui()
  const locale = useLocale()
  const act = useAct()
  const calls = useCityCalls()
  const { data: present, error, retry } = useCurrentTerms()
  const [kind, setKind] = useState('1')
  const [typed, setTyped] = useState<Readonly<Record<Span, string>>>({
    registration: '3',
    forwarding: '7',
    answer: '30',
    extension: '30',
    verdict: '14',
    supervision: '10',
  })
  const names: Record<Span, string> = {
    registration: t`Registration, days`,
    forwarding: t`Forwarding, days`,
    answer: t`Answer, days`,
    extension: t`Extension at most, days`,
    verdict: t`Author's verdict, days`,
    supervision: t`Supervisor's decision, days`,
  }
  const spans = readTerms(typed)
  const kindNumber = /^([1-9]|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/.test(kind) ? Number(kind) : undefined
  const propose = (from: Address) => {
    if (!spans || !kindNumber) return
    act(from, {
      title: t`Set deadlines`,
      call: calls.appeal('setTerms', [kindNumber, spans]),
      words: (
        <>
          <Words
            lines={[
              [t`Kind of appeal`, kindNumber],
              ...SPANS.map((span) => [names[span], typed[span]] as const),
            ]}
          />
          <p>
            <Trans>They hold for appeals filed from now on. Those filed before keep theirs.</Trans>
          </p>
        </>
      ),
      action: t`Sign and set`,
      done: <Trans>The deadlines are set.</Trans>,
    })
  }
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Deadlines</Trans>
      </h2>
      {error && !present && (
        <Notice
          tone="warning"
          title={t`The chain does not answer`}
          action={{ label: t`Try again`, run: retry }}
        >
          <Trans>The deadlines are read from the chain. Check your connection and try again.</Trans>
        </Notice>
      )}
      {!present && !error && <Placeholder height={120} />}
      {present && (
        <DataTable
          caption={t`Deadlines`}
          rows={present}
          keyOf={({ kind: each }) => String(each)}
          empty={t`No deadlines are set yet: nothing can be filed.`}
          columns={[
            { key: 'kind', name: t`Kind of appeal`, cell: (row) => row.kind },
            ...SPANS.map((span) => ({
              key: span,
              name: names[span].replace(/,.*$/, ''),
              cell: (row: KindTerms) => formatDuration(row.terms[span], locale),
            })),
          ]}
        />
      )}
      <h3>
        <Trans>Set deadlines of a kind</Trans>
      </h3>
      <FieldGrid>
        <InputField
          type="number"
          min={1}
          max={255}
          label={t`Kind of appeal`}
          hint={t`As the categories name it.`}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
        />
        {SPANS.map((span) => (
          <InputField
            key={span}
            type="number"
            min={0}
            step="any"
            label={names[span]}
            value={typed[span]}
            onChange={(event) => setTyped({ ...typed, [span]: event.currentTarget.value })}
          />
        ))}
      </FieldGrid>
      <div className={classes.actions}>
        <ActButton office="establishment" variant="light" disabled={!spans || !kindNumber} onAct={propose}>
          {t`Set the deadlines`}
        </ActButton>
      </div>
    </Card>
  )
}
