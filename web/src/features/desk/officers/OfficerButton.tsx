import type { ReactNode } from 'react'
import type { Address } from 'viem'
import { Button } from '../../../components/Button.tsx'
import type { Office } from '../offices/office.ts'
import { useOffices } from '../offices/useOffices.ts'
import { usePen } from '../pen/Pen.ts'
import { useOfficer } from './useOfficer.ts'

interface OfficerButtonProps {
  /** Whose officers may press it. */
  readonly department: number
  /** The head alone may. */
  readonly head?: boolean
  /** Whoever holds this office may too. */
  readonly orOffice?: Office
  readonly children: ReactNode
  readonly onAct: (from: Address) => void
  readonly disabled?: boolean
  readonly variant?: 'filled' | 'light' | 'danger'
}

/** A button of a department's officers. Others can't press it; `OfficerNotice` above says why, and leads to the wallet. */
export function OfficerButton(props: OfficerButtonProps) {
  const { department, head = false, orOffice, children, onAct, disabled = false, ...look } = props
  const { SignButton, signer } = usePen()
  const officer = useOfficer()
  const offices = useOffices()
  if (!('address' in signer))
    return (
      <Button {...look} disabled>
        {children}
      </Button>
    )
  const serves = officer?.department === department && (officer.head || !head)
  const may = serves || (orOffice !== undefined && offices?.includes(orOffice) === true)
  return (
    <SignButton {...look} disabled={disabled || (signer.status === 'ready' && !may)} onSign={onAct}>
      {children}
    </SignButton>
  )
}
