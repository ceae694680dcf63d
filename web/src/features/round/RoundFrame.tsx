import type { ReactNode } from 'react'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import classes from './RoundFrame.module.css'
import { RoundHeader } from './RoundHeader.tsx'
import { RoundTabs } from './RoundTabs.tsx'

interface RoundFrameProps {
  /** What concerns the visitor in this round. */
  readonly status: ReactNode
  readonly children: ReactNode
}

/** What stands around each of a round's pages: where it stands in time, and the ways between them. */
export function RoundFrame({ status, children }: RoundFrameProps) {
  const { round } = useRoundView()
  usePageTitle(round.name)
  return (
    <div className={classes.frame}>
      <RoundHeader />
      {status}
      <RoundTabs />
      {children}
    </div>
  )
}
