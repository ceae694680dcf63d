import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Address } from 'viem'
import { keepInBackground } from './background.ts'
import type { Wording } from './errors/sentence.ts'
import type { ContractCall, Outcome } from './intent.ts'
import { RunSheet } from './RunSheet.tsx'
import { startTransaction } from './startTransaction.ts'
import { useMachinery } from './useMachinery.ts'

interface TransactionSheetProps {
  readonly title: string
  /** Whose wallet will sign. */
  readonly from: Address
  readonly call: ContractCall
  /** Says in words what will be signed. */
  readonly children: ReactNode
  /** The button that leads to the wallet, as in "Sign and enrol". */
  readonly action: string
  /** False while something must be known before a person may sign. */
  readonly mayConfirm?: boolean
  /** How errors name things; the page's general words if absent. */
  readonly wording?: Wording
  /** Hears of the outcome once it is in the chain; also when the sheet was closed meanwhile. */
  readonly onMined?: (outcome: Outcome) => void
  /** What to show when it is in the chain. */
  readonly done: (outcome: Outcome) => ReactNode
  readonly onClose: () => void
}

/** One write, from the check to the receipt. Closing it does not stop what was sent. */
export function TransactionSheet({ from, call, done, onMined, ...sheet }: TransactionSheetProps) {
  const { title } = sheet
  const machinery = useMachinery()
  const [outcome, setOutcome] = useState<Outcome>()
  const heard = useRef(onMined)
  heard.current = onMined
  const [run] = useState(() =>
    startTransaction(machinery, {
      title,
      from,
      call,
      onMined: (mined) => {
        setOutcome(mined)
        heard.current?.(mined)
      },
    }),
  )
  useEffect(() => () => keepInBackground(title, run), [title, run])
  return <RunSheet {...sheet} run={run} done={outcome && done(outcome)} />
}
