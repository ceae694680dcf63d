import { useConnectModal } from '@rainbow-me/rainbowkit'
import { type RefObject, useEffect } from 'react'
import { useStore } from '../../lib/store/useStore.ts'
import { walletSummons } from './summons.ts'

/**
 * Opens RainbowKit's dialogue each time that the page asks for a wallet.
 * @param answered The last time that was answered; it outlives this component.
 */
export function ConnectDialogue({ answered }: { answered: RefObject<number> }) {
  const { dialogue } = useStore(walletSummons)
  const { openConnectModal } = useConnectModal()
  useEffect(() => {
    if (dialogue === answered.current || !openConnectModal) return
    answered.current = dialogue
    openConnectModal()
  }, [dialogue, openConnectModal, answered])
  return null
}
