import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { Address } from 'viem'
import { Notice } from '../../components/Notice.tsx'
import { TransactionLink } from '../../components/TransactionLink.tsx'
import type { ContractCall } from '../transaction/intent.ts'
import { TransactionSheet } from '../transaction/TransactionSheet.tsx'

interface ActSheetProps {
  readonly title: string
  readonly from: Address
  readonly call: ContractCall
  readonly action: string
  /** What it will have done, in a few words. */
  readonly doneTitle: string
  readonly onMined?: (() => void) | undefined
  readonly onClose: () => void
  /** Says in words what will be signed. */
  readonly children: ReactNode
}

/** One act on an appeal, from the check to what was written. */
export function ActSheet({ call, doneTitle, onMined, ...rest }: ActSheetProps) {
  const [fixed] = useState(call)
  return (
    <TransactionSheet
      {...rest}
      call={fixed}
      {...(onMined && { onMined })}
      done={({ receipt }) => (
        <Notice tone="calm" title={doneTitle}>
          <Trans>Everyone can see it now:</Trans> <TransactionLink hash={receipt.transactionHash} />
        </Notice>
      )}
    />
  )
}
