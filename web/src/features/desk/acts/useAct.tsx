import type { ReactNode } from 'react'
import type { Address } from 'viem'
import { TransactionLink } from '../../../components/TransactionLink.tsx'
import { type Proposal, usePen } from '../pen/Pen.ts'

/** An act whose receipt is one sentence. */
export interface Act extends Omit<Proposal, 'done'> {
  /** What happened, once it is in the chain. */
  readonly done: ReactNode
}

/** @returns A way to propose an act; its sheet ends with the sentence and the transaction. */
export function useAct(): (from: Address, act: Act) => void {
  const pen = usePen()
  return (from, { done, ...act }) =>
    pen.propose(from, {
      ...act,
      done: ({ receipt }) => (
        <p>
          {done} <TransactionLink hash={receipt.transactionHash} />
        </p>
      ),
    })
}
