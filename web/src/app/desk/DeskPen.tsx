import { type ReactNode, Suspense, useMemo, useState } from 'react'
import type { Address } from 'viem'
import { type Pen, PenContext, type Proposal } from '../../features/desk/pen/Pen.ts'
import { useWording } from '../../features/transaction/useWording.ts'
import { SignButton } from '../../features/wallet/SignButton.tsx'
import { useSigner } from '../../features/wallet/useSigner.ts'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { lazyFeature } from '../../lib/i18n/lazyFeature.tsx'
import { useHeartbeat } from '../../lib/live/HeartbeatContext.ts'

const TransactionSheet = lazyFeature(['transaction'], () =>
  import('../../features/transaction/TransactionSheet.tsx').then((m) => m.TransactionSheet),
)

/** Hands the desk a pen made of the page's wallet and transactions. Their code comes with the first stroke. */
export function DeskPen({ children }: { children: ReactNode }) {
  const config = useConfig()
  const heartbeat = useHeartbeat()
  const signer = useSigner()
  const wording = useWording()
  const [open, setOpen] = useState<{ from: Address; proposal: Proposal }>()
  const pen = useMemo<Pen>(() => {
    const inkwell = { config, heartbeat, wording }
    return {
      signer,
      SignButton,
      propose: (from, proposal) => setOpen({ from, proposal }),
      write: async (from, call, onSent) =>
        (await import('./carryOut.ts')).carryOut(inkwell, from, call, onSent),
      sign: async (from, data) => (await import('./signData.ts')).signData(inkwell, from, data),
    }
  }, [config, heartbeat, wording, signer])
  return (
    <PenContext value={pen}>
      {children}
      {open && (
        <Suspense fallback={null}>
          <TransactionSheet
            title={open.proposal.title}
            from={open.from}
            call={open.proposal.call}
            action={open.proposal.action}
            done={open.proposal.done}
            {...(open.proposal.onMined && { onMined: open.proposal.onMined })}
            onClose={() => setOpen(undefined)}
          >
            {open.proposal.words}
          </TransactionSheet>
        </Suspense>
      )}
    </PenContext>
  )
}
