import { DISPUTE_REASONS, type DisputeReason } from '@initiative-citizen/contracts/appeal-enums'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type Address, type Hex, zeroHash } from 'viem'
import type { Appeal } from '../../lib/appeal/Appeal.ts'
import { useReasonWords } from '../../lib/appeal/useReasonWords.ts'
import { ActSheet } from './ActSheet.tsx'
import { useAppealCall } from './useAppealCall.ts'

interface DisputeActProps {
  readonly appeal: Appeal
  readonly from: Address
  readonly reason: DisputeReason
  /** Of the text beside it; undefined if nothing was written. */
  readonly digest: Hex | undefined
  readonly onMined: () => void
  readonly onClose: () => void
}

/** The signature of a dispute. */
export function DisputeAct({ appeal, from, reason, digest, onMined, onClose }: DisputeActProps) {
  const { t } = useLingui()
  const write = useAppealCall()
  const { dispute: words } = useReasonWords()
  // What is signed stays in sight when its draft is forgotten.
  const [signed] = useState(reason)
  return (
    <ActSheet
      title={t`Dispute the answer`}
      from={from}
      call={write('dispute', [BigInt(appeal.id), DISPUTE_REASONS.indexOf(signed), digest ?? zeroHash])}
      action={t`Sign and dispute`}
      doneTitle={t`The answer is disputed`}
      onMined={onMined}
      onClose={onClose}
    >
      <p>
        <Trans>You dispute the answer: {words[signed]}.</Trans>{' '}
        {appeal.round === 0 ? (
          <Trans>The appeal is reopened at once, and the department has to answer anew.</Trans>
        ) : (
          <Trans>It is not the first time, so a supervisor from elsewhere decides.</Trans>
        )}
      </p>
    </ActSheet>
  )
}
