import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { AppealLabel } from '../../../components/AppealLabel.tsx'
import { Card } from '../../../components/Card.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Placeholder } from '../../../components/Placeholder.tsx'
import type { AppealId } from '../../../lib/appeal/appealId.ts'
import { useAppeal } from '../../../lib/appeal/useAppeal.ts'
import classes from '../desk.module.css'
import { FindAppeal } from '../find/FindAppeal.tsx'
import { OfficeNotice } from '../offices/OfficeNotice.tsx'
import { BodyAct } from './BodyAct.tsx'
import { bodiesOf } from './bodiesOf.ts'
import { TombstonesCard } from './TombstonesCard.tsx'

/** Hides, erases and restores texts that belong to appeals; and shows what was done so far. */
export function ModeratorPage() {
  const { t } = useLingui()
  const { appeal } = useSearch({ from: '/desk/moderator' })
  const navigate = useNavigate({ from: '/desk/moderator' })
  return (
    <div className={classes.page}>
      <OfficeNotice office="moderator" />
      <Card className={classes.card}>
        <h2>
          <Trans>Find an appeal</Trans>
        </h2>
        <FindAppeal
          label={t`Number of the appeal`}
          hint={t`As in 12-К/2027; or the address of its page, if it has no number yet.`}
          onPick={(found) => found && void navigate({ search: { appeal: found } })}
        />
      </Card>
      {appeal && <Bodies key={appeal} id={appeal} />}
      <TombstonesCard />
    </div>
  )
}

function Bodies({ id }: { id: AppealId }) {
  const { t } = useLingui()
  const { view, error, retry } = useAppeal(id)
  if (view === null)
    return (
      <Notice tone="empty" title={t`There is no such appeal`}>
        <Trans>Neither the index nor the chain knows this number.</Trans>
      </Notice>
    )
  if (!view && error)
    return (
      <Notice
        tone="failure"
        title={t`Neither index nor chain answers`}
        action={{ label: t`Try again`, run: retry }}
      >
        <Trans>Check your connection and try again.</Trans>
      </Notice>
    )
  if (!view) return <Placeholder height={240} />
  return (
    <Card className={classes.card}>
      <h2>
        <AppealLabel label={view.appeal.label} />
      </h2>
      <p>
        <Link to="/desk/appeals/$appeal" params={{ appeal: id }}>
          <Trans>The whole appeal</Trans>
        </Link>
      </p>
      {bodiesOf(view).map((body) => (
        <BodyAct
          key={body.digest}
          appeal={view.appeal}
          body={body}
          tombstone={view.tombstones.find(({ digest }) => digest === body.digest)}
        />
      ))}
    </Card>
  )
}
