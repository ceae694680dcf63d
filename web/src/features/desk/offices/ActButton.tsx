import type { ReactNode } from 'react'
import type { Address } from 'viem'
import { usePen } from '../pen/Pen.ts'
import type { Office } from './office.ts'
import { useOffices } from './useOffices.ts'

interface ActButtonProps {
  readonly office: Office
  readonly children: ReactNode
  readonly onAct: (from: Address) => void
  readonly disabled?: boolean
  readonly variant?: 'filled' | 'light' | 'danger'
}

/** A button of an official. It can't be pressed by a wallet without the office; `OfficeNotice` above says why. */
export function ActButton({ office, children, onAct, disabled = false, ...look }: ActButtonProps) {
  const { SignButton, signer } = usePen()
  const offices = useOffices()
  const barred = signer.status === 'ready' && !offices?.includes(office)
  return (
    <SignButton {...look} disabled={disabled || barred} onSign={onAct}>
      {children}
    </SignButton>
  )
}
