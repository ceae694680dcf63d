import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { AppealLabel } from '../../../../components/AppealLabel.tsx'
import { AppealSentence } from '../../../../components/AppealSentence.tsx'
import { AppealStateBadge } from '../../../../components/AppealStateBadge.tsx'
import { Card } from '../../../../components/Card.tsx'
import { DeadlineBadge } from '../../../../components/DeadlineBadge.tsx'
import { DistrictName } from '../../../../components/DistrictName.tsx'
import { Moment } from '../../../../components/Moment.tsx'
import { WalletLink } from '../../../../components/WalletLink.tsx'
import type { AppealView } from '../../../../lib/appeal/Appeal.ts'
import { useAppealWords } from '../../../../lib/appeal/useAppealWords.ts'
import { useAppealCategoryName } from '../../../../lib/appeal/useCategories.ts'
import { useDepartmentName, useDepartments } from '../../../../lib/appeal/useDepartments.ts'
import classes from '../../desk.module.css'
import { Words } from '../../frame/Words.tsx'
import { OfficerName } from '../../officers/OfficerName.tsx'
import { useWaiting } from '../inbox/useWaiting.ts'
import { presentAnswers } from './presentAnswers.ts'

/** Where an appeal stands, and whose move is next. */
export function StandingCard({ view }: { view: AppealView }) {
  const { t } = useLingui()
  const { appeal } = view
  const words = useAppealWords()
  const category = useAppealCategoryName()
  const department = useDepartmentName()
  const { departments } = useDepartments()
  const approvals = departments?.find(({ number }) => number === appeal.department)?.approvals ?? 1
  const waiting = useWaiting(approvals)
  const answers = presentAnswers(view).map(({ hash, state, preparer, signatures }) => ({
    hash,
    state,
    preparer,
    signers: signatures.map(({ signer }) => signer),
  }))
  const officer = appeal.officer?.account && {
    number: appeal.officer.number,
    account: appeal.officer.account,
  }
  return (
    <Card className={classes.card}>
      <h2>
        <AppealLabel label={appeal.label} />
      </h2>
      <p className={classes.actions}>
        <AppealStateBadge state={appeal.state} round={appeal.round} />
        <DeadlineBadge state={appeal.state} dueBy={appeal.dueBy} />
      </p>
      <p>
        <AppealSentence appeal={appeal} />
      </p>
      {appeal.dueBy !== undefined && (
        <p>
          <strong>{waiting({ state: appeal.state, officer: officer || undefined, answers })}</strong>
        </p>
      )}
      <Words
        lines={[
          ...(appeal.category !== undefined ? [[t`About`, category(appeal.category)] as const] : []),
          [t`District`, <DistrictName key="district" number={appeal.district} />],
          ...(appeal.department !== undefined
            ? [[t`Department`, department(appeal.department)] as const]
            : []),
          ...(appeal.officer
            ? [[t`Assigned to`, <OfficerName key="officer" {...appeal.officer} />] as const]
            : []),
          [t`Filed`, <Moment key="filed" at={appeal.filedAt} />],
          [t`How it came`, words.channel[appeal.channel]],
          [
            t`Author`,
            appeal.author ? (
              <WalletLink key="author" address={appeal.author} />
            ) : (
              t`not claimed by a wallet yet`
            ),
          ],
          [t`Visibility`, words.visibility[appeal.visibility]],
          ...(appeal.joined ? [[t`Residents who joined`, appeal.joined] as const] : []),
          ...(appeal.hops ? [[t`Forwarded`, t`${appeal.hops} times`] as const] : []),
        ]}
      />
      <p>
        <Link to="/appeals/$appeal" params={{ appeal: appeal.id }}>
          <Trans>As everyone sees it</Trans>
        </Link>
      </p>
    </Card>
  )
}
