import { Trans, useLingui } from '@lingui/react/macro'
import type { Address } from 'viem'
import { Card } from '../../../components/Card.tsx'
import type { Appeal } from '../../../lib/appeal/Appeal.ts'
import { useDepartmentName } from '../../../lib/appeal/useDepartments.ts'
import { useChainTime } from '../../../lib/live/useChainTime.ts'
import { useAct } from '../acts/useAct.tsx'
import { useCityCalls } from '../acts/useCityCalls.ts'
import { ActText } from '../bodies/ActText.tsx'
import { useText } from '../bodies/useText.ts'
import classes from '../desk.module.css'
import { Words } from '../frame/Words.tsx'
import { useOfficer } from '../officers/useOfficer.ts'
import { ActButton } from '../offices/ActButton.tsx'
import { usePen } from '../pen/Pen.ts'

/** Decides a dispute: reopens the appeal, or lets the answer stand with grounds. */
export function DecideActs({ appeal }: { appeal: Appeal }) {
  const { t } = useLingui()
  const { SignButton } = usePen()
  const act = useAct()
  const calls = useCityCalls()
  const officer = useOfficer()
  const department = useDepartmentName()
  const grounds = useText('comment')
  const late = useChainTime((time) => appeal.dueBy !== undefined && time >= appeal.dueBy)
  const own = officer?.department === appeal.department && appeal.department !== undefined
  const id = BigInt(appeal.id)
  const reopen = (from: Address) =>
    act(from, {
      title: t`Reopen the appeal`,
      call: calls.appeal('reopen', [id]),
      words: (
        <>
          <Words
            lines={[
              [t`Appeal`, appeal.label],
              [t`Department`, department(appeal.department ?? 0)],
            ]}
          />
          <p>
            <Trans>The department has to answer it once more, within a new deadline.</Trans>
          </p>
        </>
      ),
      action: t`Sign and reopen`,
      done: <Trans>The appeal is reopened.</Trans>,
    })
  const uphold = async (from: Address) => {
    const digest = await grounds.put()
    if (!digest) return
    act(from, {
      title: t`Let the answer stand`,
      call: calls.appeal('uphold', [id, digest]),
      words: (
        <>
          <Words
            lines={[
              [t`Appeal`, appeal.label],
              [t`Grounds, which everyone can read`, grounds.text.trim()],
            ]}
          />
          <p>
            <Trans>This closes the appeal for good.</Trans>
          </p>
        </>
      ),
      action: t`Sign and close`,
      done: <Trans>The answer stands, and the appeal is closed.</Trans>,
    })
  }
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Decision about the dispute</Trans>
      </h2>
      {own && (
        <p role="status">
          <Trans>You serve in the department whose answer is disputed: somebody else must decide.</Trans>
        </p>
      )}
      <ActText
        written={grounds}
        label={t`Grounds for letting the answer stand`}
        hint={t`Everyone can read them. Reopening needs none.`}
      />
      <div className={classes.actions}>
        {late ? (
          <SignButton onSign={reopen}>{t`Reopen`}</SignButton>
        ) : (
          <ActButton office="supervisor" onAct={reopen}>
            {t`Reopen`}
          </ActButton>
        )}
        <ActButton
          office="supervisor"
          variant="danger"
          disabled={own || grounds.busy}
          onAct={(from) => void uphold(from)}
        >
          {t`Let the answer stand`}
        </ActButton>
      </div>
    </Card>
  )
}
