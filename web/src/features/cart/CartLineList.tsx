import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useNavigate } from '@tanstack/react-router'
import { Card } from '../../components/Card.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { AmountEditor } from './AmountEditor.tsx'
import { type BallotChange, ballotChanges } from './ballotChanges.ts'
import { useCart } from './CartContext.ts'
import classes from './CartPage.module.css'
import { ChangeWords } from './ChangeWords.tsx'
import type { ProjectTitles } from './useProjectTitles.ts'

/** The cart line by line, those included that the standing ballot has and the cart no longer. */
export function CartLineList({ titles }: { titles: ProjectTitles }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { round } = useRoundView()
  const { lines, standing } = useCart()
  const changes = ballotChanges(standing, lines)
  if (changes.length === 0) {
    const run = () => void navigate({ to: '/rounds/$round', params: { round: round.address } })
    return (
      <Notice tone="empty" title={t`The cart is empty`} action={{ label: t`Choose projects`, run }}>
        <Trans>Put coins into up to ten projects, in any amounts. Then sign once for all of them.</Trans>
      </Notice>
    )
  }
  const untitled = changes.some(({ project }) => !titles.lang(project))
  return (
    <Card>
      <ul className={classes.lines} aria-label={t`Projects in the cart`}>
        {changes.map((change) => (
          <Line key={change.project} change={change} titles={titles} />
        ))}
      </ul>
      {untitled && (
        <p className={classes.soft}>
          <Trans>
            Some titles have not arrived from the city's gateway. The ballot itself names projects by their
            numbers in the list, as here.
          </Trans>
        </p>
      )}
    </Card>
  )
}

function Line({ change, titles }: { change: BallotChange; titles: ProjectTitles }) {
  const { t } = useLingui()
  const { round } = useRoundView()
  const { open, standing, setAmount } = useCart()
  const { project, was, becomes } = change
  const name = titles.title(project)
  return (
    <li className={classes.line}>
      <div>
        <h2 className={classes.title} lang={titles.lang(project)}>
          <Link to="/rounds/$round/projects/$project" params={{ round: round.address, project }}>
            {name}
          </Link>
        </h2>
        <p className={classes.soft}>
          <Trans>No. {project + 1}</Trans>
        </p>
        <ChangeWords change={change} replaces={standing.length > 0} />
      </div>
      <div className={classes.side}>
        {open && becomes > 0n && <AmountEditor project={project} name={name} />}
        {open && becomes === 0n && (
          <button
            type="button"
            className={classes.back}
            onClick={() => setAmount(project, was)}
            aria-label={t`Put “${name}” back`}
          >
            <Trans>Put back</Trans>
          </button>
        )}
      </div>
    </li>
  )
}
