import { Trans, useLingui } from '@lingui/react/macro'
import type { Address } from 'viem'
import type { Appeal, AppealAnswer } from '../../../../lib/appeal/Appeal.ts'
import { useAct } from '../../acts/useAct.tsx'
import { useCityCalls } from '../../acts/useCityCalls.ts'
import { ActText } from '../../bodies/ActText.tsx'
import { useText } from '../../bodies/useText.ts'
import classes from '../../desk.module.css'
import { Words } from '../../frame/Words.tsx'
import { OfficerButton } from '../../officers/OfficerButton.tsx'

interface ReturnActProps {
  readonly appeal: Appeal
  readonly answer: AppealAnswer
  readonly department: number
}

/** Returns a prepared answer with remarks. */
export function ReturnAct({ appeal, answer, department }: ReturnActProps) {
  const { t } = useLingui()
  const act = useAct()
  const calls = useCityCalls()
  const remarks = useText('comment')
  const propose = async (from: Address) => {
    const digest = await remarks.put()
    if (!digest) return
    act(from, {
      title: t`Return the answer`,
      call: calls.appeal('returnAnswer', [BigInt(appeal.id), answer.hash, digest]),
      words: (
        <>
          <Words
            lines={[
              [t`Appeal`, appeal.label],
              [t`Remarks, which everyone can read`, remarks.text.trim()],
            ]}
          />
          <p>
            <Trans>This answer can't be approved any more: another one is prepared in its place.</Trans>
          </p>
        </>
      ),
      action: t`Sign and return`,
      done: <Trans>The answer is returned with your remarks.</Trans>,
      onMined: () => remarks.setText(''),
    })
  }
  return (
    <details>
      <summary>
        <Trans>Return with remarks</Trans>
      </summary>
      <div className={classes.card}>
        <ActText
          written={remarks}
          label={t`Remarks`}
          hint={t`What must change before it can be approved. Everyone can read them.`}
        />
        <div className={classes.actions}>
          <OfficerButton
            department={department}
            variant="danger"
            disabled={remarks.busy}
            onAct={(from) => void propose(from)}
          >
            {t`Return the answer`}
          </OfficerButton>
        </div>
      </div>
    </details>
  )
}
