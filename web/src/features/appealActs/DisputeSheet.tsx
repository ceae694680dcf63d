import { DISPUTE_REASONS, type DisputeReason } from '@initiative-citizen/contracts/appeal-enums'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type Address, zeroHash } from 'viem'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import type { Appeal } from '../../lib/appeal/Appeal.ts'
import { useReasonWords } from '../../lib/appeal/useReasonWords.ts'
import { ActSheet } from './ActSheet.tsx'
import { CommentSheet } from './CommentSheet.tsx'
import { useAppealCall } from './useAppealCall.ts'

interface DisputeSheetProps {
  readonly appeal: Appeal
  readonly from: Address
  readonly onClose: () => void
}

/** A reason, and if the author likes a text with photographs; then the signature. */
export function DisputeSheet({ appeal, from, onClose }: DisputeSheetProps) {
  const { t } = useLingui()
  const write = useAppealCall()
  const { dispute: words } = useReasonWords()
  const [reason, setReason] = useState<DisputeReason>()
  const first = appeal.round === 0
  return (
    <CommentSheet
      title={t`Dispute the answer`}
      label={t`What is wrong with it, if you want to say more`}
      required={false}
      mayGoOn={reason !== undefined}
      shelf={`dispute.${appeal.id}`}
      onClose={onClose}
      sign={(digest, onMined) => (
        <ActSheet
          title={t`Dispute the answer`}
          from={from}
          call={write('dispute', [
            BigInt(appeal.id),
            DISPUTE_REASONS.indexOf(reason ?? 'Other'),
            digest ?? zeroHash,
          ])}
          action={t`Sign and dispute`}
          doneTitle={t`The answer is disputed`}
          onMined={onMined}
          onClose={onClose}
        >
          <p>
            <Trans>You dispute the answer: {words[reason ?? 'Other']}.</Trans>{' '}
            {first ? (
              <Trans>The appeal is reopened at once, and the department has to answer anew.</Trans>
            ) : (
              <Trans>It is not the first time, so a supervisor from elsewhere decides.</Trans>
            )}
          </p>
        </ActSheet>
      )}
    >
      <ChoiceField
        label={t`Why the answer does not settle it`}
        options={DISPUTE_REASONS.map((value) => ({ value, label: words[value] }))}
        value={reason}
        onChange={setReason}
      />
    </CommentSheet>
  )
}
