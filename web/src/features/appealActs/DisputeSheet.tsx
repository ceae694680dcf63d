import { DISPUTE_REASONS } from '@initiative-citizen/contracts/appeal-enums'
import { useLingui } from '@lingui/react/macro'
import type { Address } from 'viem'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import type { Appeal } from '../../lib/appeal/Appeal.ts'
import { useReasonWords } from '../../lib/appeal/useReasonWords.ts'
import { useStore } from '../../lib/store/useStore.ts'
import { CommentSheet } from './CommentSheet.tsx'
import { DisputeAct } from './DisputeAct.tsx'
import { disputeReason, forgetDisputeReason } from './disputeReasons.ts'

interface DisputeSheetProps {
  readonly appeal: Appeal
  readonly from: Address
  readonly onClose: () => void
}

/** A reason, and if the author likes a text with photographs; then the signature. */
export function DisputeSheet({ appeal, from, onClose }: DisputeSheetProps) {
  const { t } = useLingui()
  const { dispute: words } = useReasonWords()
  const choice = disputeReason(appeal.id)
  const { reason } = useStore(choice)
  return (
    <CommentSheet
      title={t`Dispute the answer`}
      label={t`What is wrong with it, if you want to say more`}
      required={false}
      mayGoOn={reason !== undefined}
      shelf={`dispute.${appeal.id}`}
      onClose={onClose}
      sign={(digest, forgetText) => (
        <DisputeAct
          appeal={appeal}
          from={from}
          reason={reason ?? 'Other'}
          digest={digest}
          onMined={() => {
            forgetText()
            forgetDisputeReason(appeal.id)
          }}
          onClose={onClose}
        />
      )}
    >
      <ChoiceField
        label={t`Why the answer does not settle it`}
        options={DISPUTE_REASONS.map((value) => ({ value, label: words[value] }))}
        value={reason}
        onChange={(chosen) => choice.set({ reason: chosen })}
      />
    </CommentSheet>
  )
}
