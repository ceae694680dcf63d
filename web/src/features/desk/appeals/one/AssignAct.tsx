import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Address } from 'viem'
import { Card } from '../../../../components/Card.tsx'
import type { Appeal } from '../../../../lib/appeal/Appeal.ts'
import { shorten } from '../../../../lib/format/shorten.ts'
import { useAct } from '../../acts/useAct.tsx'
import { useCityCalls } from '../../acts/useCityCalls.ts'
import classes from '../../desk.module.css'
import { ChoiceField } from '../../form/FormField.tsx'
import { Words } from '../../frame/Words.tsx'
import { OfficerButton } from '../../officers/OfficerButton.tsx'
import { useOfficer } from '../../officers/useOfficer.ts'
import { useOfficers } from '../../officers/useOfficers.ts'

interface AssignActProps {
  readonly appeal: Appeal
  readonly department: number
}

/** Says who works on an appeal: the head anyone, an officer oneself. */
export function AssignAct({ appeal, department }: AssignActProps) {
  const { t } = useLingui()
  const act = useAct()
  const calls = useCityCalls()
  const officer = useOfficer()
  const head = officer?.department === department && officer.head
  const officers = useOfficers(department)
  const [to, setTo] = useState('')
  const others = (officers.data ?? []).filter(({ number }) => number !== appeal.officer?.number)
  // Whoever was dismissed holds nothing back.
  const taken = officers.data?.some(({ number }) => number === appeal.officer?.number) === true
  const mine = officer?.id === appeal.officer?.number
  const propose = (from: Address) => {
    const assignee = head ? (to as Address) : from
    act(from, {
      title: t`Assign appeals`,
      call: calls.appeal('assign', [BigInt(appeal.id), assignee]),
      words: (
        <Words
          lines={[
            [t`Appeal`, appeal.label],
            [t`To`, assignee === from ? t`yourself` : shorten(assignee)],
          ]}
        />
      ),
      action: t`Sign and assign`,
      done: <Trans>It is assigned.</Trans>,
    })
  }
  if (mine && !head) return null
  return (
    <Card className={classes.card}>
      <h3>{taken ? <Trans>Assign to somebody else</Trans> : <Trans>Who works on it</Trans>}</h3>
      {head ? (
        <ChoiceField
          label={t`Officer`}
          value={to}
          options={[
            { value: '', label: t`Choose an officer` },
            ...others.map(({ number, account, assigned }) => ({
              value: account as string,
              label: t`No. ${number}, ${shorten(account)}: ${assigned} in hand`,
            })),
          ]}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      ) : (
        <p className={classes.soft}>
          {taken ? (
            <Trans>Somebody has it: only the head can assign it to another officer.</Trans>
          ) : (
            <Trans>An officer of the department can take it.</Trans>
          )}
        </p>
      )}
      <div className={classes.actions}>
        <OfficerButton department={department} disabled={head ? !to : taken} variant="light" onAct={propose}>
          {head ? t`Assign` : t`Take it`}
        </OfficerButton>
      </div>
    </Card>
  )
}
