import type { ReactNode } from 'react'
import type { Address } from 'viem'
import { Button } from '../../../components/Button.tsx'
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

/**
 * A button of an official. It can't be pressed without the office's wallet; `OfficeNotice` above says why, and leads to
 * the wallet.
 */
export function ActButton({ office, children, onAct, disabled = false, ...look }: ActButtonProps) {
  const { SignButton, signer } = usePen()
  const offices = useOffices()
  if (!('address' in signer))
    return (
      <Button {...look} disabled>
        {children}
      </Button>
    )
  const barred = signer.status === 'ready' && !offices?.includes(office)
  return (
    <SignButton {...look} disabled={disabled || barred} onSign={onAct}>
      {children}
    </SignButton>
  )
}
