import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Coins, Roubles } from '../../../../components/Money.tsx'
import { sum } from '../../../../lib/round/books.ts'
import classes from '../../desk.module.css'
import { Words } from '../../frame/Words.tsx'
import type { Count } from './readCount.ts'

/** Says how the contract will count: the order, what is funded, what goes back. */
export function CountWords({ name, count: { steps, budget } }: { name: string; count: Count }) {
  const { t } = useLingui()
  const funded = steps.filter(({ decision }) => decision === 'Funded')
  const granted = sum(funded.map(({ cost }) => cost))
  const decisions = {
    Funded: t`funded`,
    BelowThreshold: t`below the threshold`,
    DoesNotFit: t`does not fit into what is left`,
    NotFull: t`piggy bank not full`,
  }
  return (
    <>
      <Words
        lines={[
          [t`Round`, name],
          [
            t`Will be funded`,
            <Plural key="funded" value={funded.length} one="# project" other="# projects" />,
          ],
          [t`Goes to projects`, <Roubles key="granted" amount={granted} />],
          [t`Back to the treasury`, <Roubles key="returned" amount={budget - granted} />],
        ]}
      />
      <p>
        <Trans>The order of projects that you send, most coins first:</Trans>
      </p>
      <ol className={`${classes.batches} ${classes.scroll}`}>
        {steps.map(({ project, raised, decision }) => (
          <li key={project}>
            <Trans>
              No. {project + 1}: <Coins amount={raised} />, {decisions[decision]}
            </Trans>
          </li>
        ))}
      </ol>
    </>
  )
}
