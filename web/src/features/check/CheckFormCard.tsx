import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Address } from 'viem'
import { Actions } from '../../components/Actions.tsx'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { SelectField, TextField } from '../../components/Field.tsx'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import classes from './CheckPage.module.css'
import { CommandLine } from './CommandLine.tsx'
import type { CheckRequest } from './checkRequest.ts'
import { type CheckForm, isRpcAddress, makeRequest } from './makeRequest.ts'
import { SwitchLine } from './SwitchLine.tsx'
import { useRoundNames } from './useRoundNames.ts'

interface CheckFormCardProps {
  readonly round: Address | undefined
  readonly isRunning: boolean
  readonly onStart: (request: CheckRequest) => void
  readonly onStop: () => void
}

/** What to check, against which node; and the same as a command. */
export function CheckFormCard({ round, isRunning, onStart, onStop }: CheckFormCardProps) {
  const { t } = useLingui()
  const config = useConfig()
  const [form, setForm] = useState<CheckForm>({
    ...{ rpc: config.rpc, otherRpc: '', withIndex: false, withTexts: false, round: round ?? '' },
  })
  const change = (changes: Partial<CheckForm>) => setForm({ ...form, ...changes })
  const names = useRoundNames(round)
  const isRpc = isRpcAddress(form.rpc)
  const isOther = form.otherRpc.trim() === '' || isRpcAddress(form.otherRpc)
  const wrong = t`An address begins with https:// or http://`
  const request = makeRequest(form, config)
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>What to check</Trans>
      </h2>
      <SelectField
        label={t`Scope`}
        value={form.round}
        options={[{ value: '', label: t`The whole city` }, ...names]}
        onChange={(value) => change({ round: value as CheckForm['round'] })}
      />
      <TextField
        label={t`Node of the chain to read from (RPC)`}
        value={form.rpc}
        onChange={(rpc) => change({ rpc })}
        error={isRpc ? undefined : wrong}
      />
      <TextField
        label={t`Another node to compare with, if you like`}
        value={form.otherRpc}
        placeholder="https://"
        onChange={(otherRpc) => change({ otherRpc })}
        error={isOther ? undefined : wrong}
      />
      <SwitchLine
        checked={form.withTexts}
        onChange={(withTexts) => change({ withTexts })}
        label={t`Also fetch all texts from the city's gateways`}
        hint={t`Each is compared with the digest on the chain.`}
      />
      {form.round === '' && (
        <SwitchLine
          checked={form.withIndex}
          onChange={(withIndex) => change({ withIndex })}
          label={t`Also compare the city's index`}
          hint={t`It is what the pages of this site are made from.`}
        />
      )}
      <Actions>
        {isRunning ? (
          <Button variant="light" onClick={onStop}>
            <Trans>Stop</Trans>
          </Button>
        ) : (
          <Button disabled={!isRpc || !isOther} onClick={() => onStart(request)}>
            <Trans>Start the check</Trans>
          </Button>
        )}
      </Actions>
      <CommandLine request={request} />
    </Card>
  )
}
