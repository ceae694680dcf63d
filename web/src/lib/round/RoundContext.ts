import { createContext, useContext } from 'react'
import type { RoundView } from './useRound.ts'

export const RoundContext = createContext<RoundView | undefined>(undefined)

/** @returns The round that the page is about, live. */
export function useRoundView(): RoundView {
  const view = useContext(RoundContext)
  if (!view) throw new Error('useRoundView needs a RoundContext above it')
  return view
}
