import { citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { Address, ContractFunctionParameters } from 'viem'
import { Button } from '../../../../components/Button.tsx'
import { Card } from '../../../../components/Card.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { useRpc } from '../../../../lib/chain/useRpc.ts'
import { saveFile } from '../../../../lib/saveFile.ts'
import { useStore } from '../../../../lib/store/useStore.ts'
import classes from '../../desk.module.css'
import { ActButton } from '../../offices/ActButton.tsx'
import { usePen } from '../../pen/Pen.ts'
import { writeCsv } from '../../writeCsv.ts'
import { checkResident } from '../one/checkResident.ts'
import { useRegistry } from '../useRegistry.ts'
import { BatchLine } from './BatchLine.tsx'
import type { ImportRun } from './importRun.ts'
import type { BadRow, ReadyRow } from './listRow.ts'
import { reportRows } from './report.ts'
import { useListProblem } from './useListProblem.ts'

interface ImportProgressProps {
  readonly run: ImportRun
  /** The lines that were left out from the beginning. */
  readonly bad: readonly BadRow[]
  readonly onAnew: () => void
}

/** The registration of a list under way: each transaction, the way on after a failure, and the report. */
export function ImportProgress({ run, bad, onAnew }: ImportProgressProps) {
  const { t } = useLingui()
  const pen = usePen()
  const request = useRpc()
  const { address } = useRegistry()
  const batches = useStore(run.batches)
  const problem = useListProblem()
  const [busy, setBusy] = useState(false)
  const [away, setAway] = useState(false)
  const begun = useRef(false)

  const go = async (from: Address) => {
    setBusy(true)
    setAway(false)
    const check = (row: ReadyRow) => checkResident(request, address, row)
    const register = async (rows: readonly ReadyRow[], onSent: () => void) => {
      const residents = rows.map(({ wallet, nullifier, district }) => ({ wallet, nullifier, district }))
      const call = {
        abi: citizenRegistryAbi,
        address,
        functionName: 'registerBatch',
        args: [residents],
      } satisfies ContractFunctionParameters<typeof citizenRegistryAbi, 'nonpayable', 'registerBatch'>
      const result = await pen.write(from, call, onSent)
      return 'written' in result ? { transaction: result.written.receipt.transactionHash } : result
    }
    await run.go({ check, register }).catch(() => setAway(true))
    setBusy(false)
  }
  // The button on the page before was the word to begin.
  useEffect(() => {
    if (begun.current || pen.signer.status !== 'ready') return
    begun.current = true
    void go(pen.signer.address)
  })

  const done = batches.every(({ status }) => status === 'done')
  const registered = batches
    .filter(({ status }) => status === 'done')
    .reduce((total, { rows }) => total + rows.length, 0)
  const all = batches.reduce((total, { rows }) => total + rows.length, 0)
  const report = () => {
    const columns = [t`line`, t`wallet`, t`district`, t`nullifier`, t`result`, t`transaction`]
    const words = { columns, registered: t`registered`, notYet: t`not registered yet`, problem }
    saveFile(t`registration-report.csv`, writeCsv(reportRows(batches, bad, words)), 'text/csv')
  }
  return (
    <Card className={classes.card}>
      <h2>{done ? t`The list is registered` : t`Registering the list`}</h2>
      <p aria-live="polite">
        <Trans>
          {registered} of {all} registered.
        </Trans>{' '}
        {bad.length > 0 && (
          <Plural value={bad.length} one="# line was left out." other="# lines were left out." />
        )}
      </p>
      <progress
        value={registered}
        max={Math.max(1, all)}
        className={classes.progress}
        aria-label={t`Progress`}
      />
      <ol className={classes.batches}>
        {batches.map((batch, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: batches have no other name, and never move
          <BatchLine key={place} number={place + 1} batch={batch} />
        ))}
      </ol>
      {away && (
        <Notice tone="failure" title={t`The chain does not answer`}>
          <Trans>Check your connection and go on: whoever is registered already is not sent again.</Trans>
        </Notice>
      )}
      <div className={classes.actions}>
        {!done && (
          <ActButton office="registrar" disabled={busy} onAct={(from) => void go(from)}>
            {busy ? t`Under way…` : t`Go on`}
          </ActButton>
        )}
        <Button variant={done ? 'filled' : 'light'} onClick={report} disabled={busy}>
          {t`Download the report`}
        </Button>
        <Button variant="light" onClick={onAnew} disabled={busy}>
          {t`Another list`}
        </Button>
      </div>
    </Card>
  )
}
