import type { Format } from '@initiative-citizen/observer/export/export-round'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Actions } from '../../components/Actions.tsx'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useLocalised } from '../../lib/i18n/useLocale.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { saveFile } from '../../lib/saveFile.ts'
import classes from './OutcomeView.module.css'

type ExportState =
  | { readonly stage: 'ready' }
  | { readonly stage: 'reading'; readonly format: Format }
  | { readonly stage: 'failed'; readonly format: Format; readonly kind: 'empty' | 'away' }

/** All ballots as a file, read from the chain when a button is pressed; and the way to have everything checked. */
export function ExportCard() {
  const { t } = useLingui()
  const config = useConfig()
  const localised = useLocalised()
  const { round } = useRoundView()
  const [state, setState] = useState<ExportState>({ stage: 'ready' })
  const download = async (format: Format) => {
    setState({ stage: 'reading', format })
    try {
      const { makeExport } = await import('./makeExport.ts')
      const { name, text, type } = await makeExport(
        config,
        round.address,
        format,
        localised(config.city.name),
      )
      saveFile(name, text, type)
      setState({ stage: 'ready' })
    } catch (error) {
      const isEmpty = error instanceof Error && error.name === 'NothingToExport'
      setState({ stage: 'failed', format, kind: isEmpty ? 'empty' : 'away' })
    }
  }
  const button = (format: Format, label: string) => (
    <Button
      variant="light"
      loading={state.stage === 'reading' && state.format === format}
      disabled={state.stage === 'reading'}
      onClick={() => void download(format)}
    >
      {label}
    </Button>
  )
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Take the ballots with you</Trans>
      </h2>
      <p className={classes.soft}>
        <Trans>
          Your browser reads all ballots from the chain and makes a file of them. Pabulib's format is what
          researchers of participatory budgeting use; the table and the JSON name wallets and transactions.
        </Trans>
      </p>
      <Actions>
        {button('pb', t`Pabulib (.pb)`)}
        {button('csv', t`Table (CSV)`)}
        {button('json', t`JSON`)}
      </Actions>
      {state.stage === 'failed' && state.kind === 'empty' && (
        <Notice tone="calm" title={t`There is no ballot that counts yet`}>
          <Trans>A Pabulib file needs one. The table and the JSON can be had already.</Trans>
        </Notice>
      )}
      {state.stage === 'failed' && state.kind === 'away' && (
        <Notice
          tone="failure"
          title={t`No file was made`}
          action={{ label: t`Try again`, run: () => void download(state.format) }}
        >
          <Trans>The chain did not answer, or did not add up. Check your connection and try again.</Trans>
        </Notice>
      )}
      <p className={classes.soft}>
        <Link to="/check" search={{ round: round.address }}>
          <Trans>Check this round yourself, ballot by ballot</Trans>
        </Link>
      </p>
    </Card>
  )
}
