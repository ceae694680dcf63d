import { type ReactNode, useMemo } from 'react'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { nextStep } from '../../lib/participation/nextStep.ts'
import { useParticipation } from '../../lib/participation/useParticipation.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { usePhase } from '../../lib/round/usePhase.ts'
import { useWalletSession } from '../wallet/useWallet.ts'
import { CartContext, type CartView } from './CartContext.ts'
import { estimatePurse } from './estimatePurse.ts'
import { cartProblems } from './limits.ts'
import { type CartLines, sameLines } from './lines.ts'
import { mayPlan } from './mayPlan.ts'
import { useCartStore } from './useCartStore.ts'
import { useFitOnce } from './useFitOnce.ts'
import { useForgetCast } from './useForgetCast.ts'

const NOTHING: CartLines = []

/** Keeps the cart of the round that the pages below are about. */
export function CartProvider({ children }: { children: ReactNode }) {
  const { chainId } = useConfig()
  const { round, standing } = useRoundView()
  const phase = usePhase({ dates: round.dates, settled: standing.settled, cancelled: standing.cancelled })
  const session = useWalletSession()
  const wallet = session.status === 'connected' ? session.address : null
  const read = useParticipation(round.address, wallet).data
  const participation = session.status === 'none' ? null : read
  const { store, state } = useCartStore(chainId, round.address, wallet)

  const ballot = participation?.ballot ?? NOTHING
  const { estimated, ...purse } = estimatePurse({ budget: round.budget, phase, standing, participation })
  const { share, step: coin } = purse
  const known = !estimated && (participation?.sequence ?? 0) > 0
  const fitted = useFitOnce(store, state.draft, purse, known)
  useForgetCast(store, state.draft, ballot, participation?.sequence)

  const cart = useMemo((): CartView => {
    const step = nextStep({ phase, dates: round.dates, district: round.district, participation })
    const purse = { share, step: coin }
    const lines = state.draft ?? ballot
    return {
      lines,
      standing: ballot,
      changed: !sameLines(lines, ballot),
      purse,
      estimated,
      fitted,
      problems: cartProblems(lines, purse, round.projects.length),
      step,
      open: mayPlan(step),
      canUndo: state.canUndo,
      setAmount: (project, amount) => store.setAmount(ballot, project, amount),
      setLines: store.setLines,
      undo: store.undo,
      reset: store.reset,
    }
  }, [phase, round, ballot, share, coin, estimated, fitted, participation, store, state])
  return <CartContext value={cart}>{children}</CartContext>
}
