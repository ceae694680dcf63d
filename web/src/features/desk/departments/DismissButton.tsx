import { Trans, useLingui } from '@lingui/react/macro'
import type { Address } from 'viem'
import { useAct } from '../acts/useAct.tsx'
import { useCityCalls } from '../acts/useCityCalls.ts'
import { Words } from '../frame/Words.tsx'
import { OfficerButton } from '../officers/OfficerButton.tsx'
import { OfficerName } from '../officers/OfficerName.tsx'
import type { ServingOfficer } from '../officers/useOfficers.ts'

interface DismissButtonProps {
  readonly department: number
  readonly officer: ServingOfficer
}

/** Ends an officer's appointment: the head or the establishment's office. */
export function DismissButton({ department, officer }: DismissButtonProps) {
  const { t } = useLingui()
  const act = useAct()
  const calls = useCityCalls()
  const propose = (from: Address) =>
    act(from, {
      title: t`Dismiss an officer`,
      call: calls.department('dismissOfficer', [department, officer.account]),
      words: (
        <>
          <Words lines={[[t`Officer`, <OfficerName key="officer" {...officer} />]]} />
          <p>
            <Trans>
              It takes effect at once: signatures that are not on the chain yet are worth nothing, and what
              was assigned can be taken by others.
            </Trans>
          </p>
        </>
      ),
      action: t`Sign and dismiss`,
      done: <Trans>The appointment is ended.</Trans>,
    })
  return (
    <OfficerButton department={department} head orOffice="establishment" variant="light" onAct={propose}>
      {t`End the appointment`}
    </OfficerButton>
  )
}
