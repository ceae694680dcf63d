import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Address } from 'viem'
import { Button } from '../../../../components/Button.tsx'
import { shorten } from '../../../../lib/format/shorten.ts'
import { multicall } from '../../acts/multicall.ts'
import { useAct } from '../../acts/useAct.tsx'
import { useCityCalls } from '../../acts/useCityCalls.ts'
import classes from '../../desk.module.css'
import { ChoiceField } from '../../form/FormField.tsx'
import { Words } from '../../frame/Words.tsx'
import { OfficerButton } from '../../officers/OfficerButton.tsx'
import { useOfficer } from '../../officers/useOfficer.ts'
import { useOfficers } from '../../officers/useOfficers.ts'
import type { InboxRow } from './InboxRow.ts'
import { mayAssign } from './mayAssign.ts'

interface AssignManyProps {
  /** What was chosen. */
  readonly rows: readonly InboxRow[]
  readonly department: number
  readonly onDone: () => void
}

/** Assigns what was chosen in one transaction: the head to anyone, an officer to oneself. */
export function AssignMany({ rows, department, onDone }: AssignManyProps) {
  const { t } = useLingui()
  const act = useAct()
  const calls = useCityCalls()
  const officer = useOfficer()
  const head = officer?.department === department && officer.head
  const officers = useOfficers(head ? department : undefined)
  const [to, setTo] = useState('')
  if (rows.length === 0) return null
  const assignable = rows.filter((row) => mayAssign(row, { head }))
  const left = rows.length - assignable.length
  const propose = (from: Address) => {
    const assignee = head ? (to as Address) : from
    act(from, {
      title: t`Assign appeals`,
      call: multicall(assignable.map(({ id }) => calls.appeal('assign', [BigInt(id), assignee]))),
      words: (
        <Words
          lines={[
            [t`Appeals`, assignable.map(({ label }) => label).join(', ')],
            [t`To`, assignee === from ? t`yourself` : shorten(assignee)],
          ]}
        />
      ),
      action: t`Sign and assign`,
      done: <Plural value={assignable.length} one="# appeal is assigned." other="# appeals are assigned." />,
      onMined: onDone,
    })
  }
  return (
    <section className={classes.group} aria-label={t`Assign what is chosen`}>
      <p role="status">
        <Plural value={rows.length} one="# appeal is chosen." other="# appeals are chosen." />{' '}
        {left > 0 &&
          (head ? (
            <Plural
              value={left}
              one="# of them is answered already and can't be assigned."
              other="# of them are answered already and can't be assigned."
            />
          ) : (
            <Plural
              value={left}
              one="# of them can't be taken: it is answered, or somebody has it, and only the head can assign it anew."
              other="# of them can't be taken: they are answered, or somebody has them, and only the head can assign them anew."
            />
          ))}
      </p>
      {head && (
        <ChoiceField
          label={t`Officer`}
          value={to}
          options={[
            { value: '', label: t`Choose an officer` },
            ...(officers.data ?? []).map(({ number, account, assigned }) => ({
              value: account as string,
              label: t`No. ${number}, ${shorten(account)}: ${assigned} in hand`,
            })),
          ]}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      )}
      <div className={classes.actions}>
        <OfficerButton
          department={department}
          disabled={assignable.length === 0 || (head && !to)}
          onAct={propose}
        >
          {head ? t`Assign` : t`Take them`}
        </OfficerButton>
        <Button variant="quiet" onClick={onDone}>
          <Trans>Choose none</Trans>
        </Button>
      </div>
    </section>
  )
}
