import { Trans, useLingui } from '@lingui/react/macro'
import type { Address } from 'viem'
import { Card } from '../../../../components/Card.tsx'
import type { Appeal } from '../../../../lib/appeal/Appeal.ts'
import { useAct } from '../../acts/useAct.tsx'
import { useCityCalls } from '../../acts/useCityCalls.ts'
import { ActText } from '../../bodies/ActText.tsx'
import { useText } from '../../bodies/useText.ts'
import classes from '../../desk.module.css'
import { Words } from '../../frame/Words.tsx'
import { OfficerButton } from '../../officers/OfficerButton.tsx'

interface InformationActProps {
  readonly appeal: Appeal
  readonly department: number
}

/** Asks the author for details. */
export function InformationAct({ appeal, department }: InformationActProps) {
  const { t } = useLingui()
  const act = useAct()
  const calls = useCityCalls()
  const question = useText('comment')
  const ask = async (from: Address) => {
    const digest = await question.put()
    if (!digest) return
    act(from, {
      title: t`Ask the author for details`,
      call: calls.appeal('requestInformation', [BigInt(appeal.id), digest]),
      words: (
        <>
          <Words
            lines={[
              [t`Appeal`, appeal.label],
              [t`Question, which everyone can read`, question.text.trim()],
            ]}
          />
          <p>
            <Trans>The deadline does not move while the author thinks.</Trans>
          </p>
        </>
      ),
      action: t`Sign and ask`,
      done: <Trans>The author is asked.</Trans>,
      onMined: () => question.setText(''),
    })
  }
  return (
    <Card className={classes.card}>
      <h3>
        <Trans>Ask the author for details</Trans>
      </h3>
      <ActText
        written={question}
        label={t`Question to the author`}
        hint={t`Everyone can read it: do not repeat anything from the sealed part.`}
      />
      <div className={classes.actions}>
        <OfficerButton
          department={department}
          variant="light"
          disabled={question.busy}
          onAct={(from) => void ask(from)}
        >
          {t`Ask`}
        </OfficerButton>
      </div>
    </Card>
  )
}
