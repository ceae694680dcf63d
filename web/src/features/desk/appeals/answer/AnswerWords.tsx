import type { AnswerOutcome } from '@initiative-citizen/contracts/appeal-enums'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Address, Hex } from 'viem'
import { Copyable } from '../../../../components/Copyable.tsx'
import { Moment } from '../../../../components/Moment.tsx'
import { WalletLink } from '../../../../components/WalletLink.tsx'
import type { AppealId } from '../../../../lib/appeal/appealId.ts'
import { useAppealWords } from '../../../../lib/appeal/useAppealWords.ts'
import { useDepartmentName } from '../../../../lib/appeal/useDepartments.ts'
import { shorten } from '../../../../lib/format/shorten.ts'
import { Words } from '../../frame/Words.tsx'

interface AnswerWordsProps {
  readonly label: string | undefined
  readonly answer: {
    readonly department: number
    readonly round: number
    readonly outcome: AnswerOutcome
    readonly plannedFor: number | undefined
    readonly duplicateOf: AppealId | undefined
    readonly digest: Hex
    readonly preparer: Address
  }
}

/** The typed data of an answer in words: all that a signature stands for. */
export function AnswerWords({ label, answer }: AnswerWordsProps) {
  const { t } = useLingui()
  const words = useAppealWords()
  const department = useDepartmentName()
  const { duplicateOf } = answer
  return (
    <Words
      lines={[
        [t`Appeal`, label],
        [t`Department`, department(answer.department)],
        [t`Outcome`, words.outcome[answer.outcome]],
        ...(answer.plannedFor
          ? [[t`To be done by`, <Moment key="plan" at={answer.plannedFor} />] as const]
          : []),
        ...(duplicateOf
          ? [
              [
                t`Answered in`,
                <Link key="duplicate" to="/appeals/$appeal" params={{ appeal: duplicateOf }}>
                  {shorten(duplicateOf)}
                </Link>,
              ] as const,
            ]
          : []),
        ...(answer.round > 0 ? [[t`Reopenings before`, answer.round] as const] : []),
        [t`Prepared by`, <WalletLink key="preparer" address={answer.preparer} />],
        [
          t`Digest of the text`,
          <Copyable key="digest" value={answer.digest} shown={shorten(answer.digest)} />,
        ],
      ]}
    />
  )
}
