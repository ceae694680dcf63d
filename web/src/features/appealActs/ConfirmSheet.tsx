import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Address } from 'viem'
import { Actions } from '../../components/Actions.tsx'
import { Button } from '../../components/Button.tsx'
import { ChoiceField } from '../../components/ChoiceField.tsx'
import { Sheet } from '../../components/Sheet.tsx'
import type { Appeal } from '../../lib/appeal/Appeal.ts'
import { ActSheet } from './ActSheet.tsx'
import classes from './AppealActs.module.css'
import { useAppealCall } from './useAppealCall.ts'

const MARKS = [1, 2, 3, 4, 5] as const
const ASPECTS = ['promptness', 'substance', 'courtesy'] as const

type Marks = Readonly<Partial<Record<(typeof ASPECTS)[number], number>>>

interface ConfirmSheetProps {
  readonly appeal: Appeal
  readonly from: Address
  readonly onClose: () => void
}

/** Three marks, then the signature. */
export function ConfirmSheet({ appeal, from, onClose }: ConfirmSheetProps) {
  const { t } = useLingui()
  const write = useAppealCall()
  const [marks, setMarks] = useState<Marks>({})
  const [tried, setTried] = useState(false)
  const [agreed, setAgreed] = useState(false)
  const { promptness, substance, courtesy } = marks
  const names = {
    promptness: t`How quickly it went`,
    substance: t`How well the matter was settled`,
    courtesy: t`How you were spoken to`,
  }
  if (agreed && promptness && substance && courtesy) {
    return (
      <ActSheet
        title={t`Confirm the answer`}
        from={from}
        call={write('confirm', [BigInt(appeal.id), promptness, substance, courtesy])}
        action={t`Sign and confirm`}
        doneTitle={t`The answer is confirmed`}
        onClose={onClose}
      >
        <p>
          <Trans>
            You confirm that the answer settles the matter, and mark it: promptness {promptness}, substance{' '}
            {substance}, courtesy {courtesy}. This closes the appeal for good.
          </Trans>
        </p>
      </ActSheet>
    )
  }
  const goOn = () => {
    setTried(true)
    setAgreed(promptness !== undefined && substance !== undefined && courtesy !== undefined)
  }
  return (
    <Sheet title={t`Confirm the answer`} onClose={onClose}>
      <div className={classes.form}>
        <p className={classes.soft}>
          <Trans>
            Mark the department's work from 1 (very bad) to 5 (very good). Everyone sees the marks.
          </Trans>
        </p>
        {ASPECTS.map((aspect) => (
          <ChoiceField
            key={aspect}
            label={names[aspect]}
            layout="row"
            options={MARKS.map((mark) => ({ value: mark, label: String(mark) }))}
            value={marks[aspect]}
            onChange={(mark) => setMarks((before) => ({ ...before, [aspect]: mark }))}
          />
        ))}
        {tried && !agreed && (
          <p role="alert" className={classes.error}>
            <Trans>Give all three marks.</Trans>
          </p>
        )}
        <Actions>
          <Button onClick={goOn}>
            <Trans>Go on</Trans>
          </Button>
          <Button variant="light" onClick={onClose}>
            <Trans>Close</Trans>
          </Button>
        </Actions>
      </div>
    </Sheet>
  )
}
