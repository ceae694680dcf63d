import { useConnectModal } from '@rainbow-me/rainbowkit'
import { useEffect, useRef } from 'react'
import { useStore } from '../../lib/store/useStore.ts'
import { walletSummons } from './summons.ts'

/** Opens RainbowKit's dialogue each time that the page asks for a wallet. */
export function ConnectDialogue() {
  const { dialogue } = useStore(walletSummons)
  const { openConnectModal } = useConnectModal()
  const answered = useRef(0)
  useEffect(() => {
    if (dialogue === answered.current || !openConnectModal) return
    answered.current = dialogue
    openConnectModal()
  }, [dialogue, openConnectModal])
  return null
}
