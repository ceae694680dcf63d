import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type Address, getAddress, isAddress } from 'viem'
import type { Department } from '../../../lib/appeal/Department.ts'
import { useAct } from '../acts/useAct.tsx'
import { useCityCalls } from '../acts/useCityCalls.ts'
import classes from '../desk.module.css'
import { InputField } from '../form/FormField.tsx'
import { Words } from '../frame/Words.tsx'
import { OfficerButton } from '../officers/OfficerButton.tsx'

/** Appoints an officer of a department: the head or the establishment's office. */
export function AppointOfficer({ department }: { department: Department }) {
  const { t } = useLingui()
  const act = useAct()
  const calls = useCityCalls()
  const [typed, setTyped] = useState('')
  const text = typed.trim()
  const account = isAddress(text, { strict: false }) ? getAddress(text) : undefined
  const propose = (from: Address) => {
    if (!account) return
    act(from, {
      title: t`Appoint an officer`,
      call: calls.department('appointOfficer', [department.number, account]),
      words: (
        <>
          <Words
            lines={[
              [t`Wallet`, account],
              [t`Department`, department.name],
            ]}
          />
          <p>
            <Trans>This wallet can prepare and approve answers of this department, and of no other.</Trans>
          </p>
        </>
      ),
      action: t`Sign and appoint`,
      done: <Trans>The officer is appointed.</Trans>,
      onMined: () => setTyped(''),
    })
  }
  return (
    <div className={classes.group}>
      <InputField
        label={t`Wallet of a new officer`}
        hint={t`The address, 0x and 40 digits. Whoever serves elsewhere must be dismissed there first.`}
        value={typed}
        error={text !== '' && !account ? t`This is not an address.` : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <OfficerButton
          department={department.number}
          head
          orOffice="establishment"
          variant="light"
          disabled={!account}
          onAct={propose}
        >
          {t`Appoint`}
        </OfficerButton>
      </div>
    </div>
  )
}
