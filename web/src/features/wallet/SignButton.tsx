import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Address } from 'viem'
import { Button } from '../../components/Button.tsx'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { askForWallet } from './summons.ts'
import { switchNetwork } from './switchNetwork.ts'
import { useSigner } from './useSigner.ts'

interface SignButtonProps {
  readonly children: ReactNode
  /** Called with whoever will sign, once a wallet is there and on the city's chain. */
  readonly onSign: (from: Address) => void
  readonly disabled?: boolean
  readonly variant?: 'filled' | 'light' | 'danger'
}

/** A button that begins something to be signed. Until someone can sign, it is the way to that. */
export function SignButton({ children, onSign, disabled = false, variant = 'filled' }: SignButtonProps) {
  const config = useConfig()
  const signer = useSigner()
  if (signer.status === 'ready') {
    return (
      <Button variant={variant} disabled={disabled} onClick={() => onSign(signer.address)}>
        {children}
      </Button>
    )
  }
  if (signer.status === 'astray') {
    return (
      <Button onClick={() => void switchNetwork(config).catch(() => {})}>
        <Trans>Switch the wallet's network</Trans>
      </Button>
    )
  }
  return (
    <Button loading={signer.status === 'resuming'} onClick={askForWallet}>
      <Trans>Connect wallet</Trans>
    </Button>
  )
}
