import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../../../../components/Card.tsx'
import { Copyable } from '../../../../../components/Copyable.tsx'
import { DistrictName } from '../../../../../components/DistrictName.tsx'
import { Moment } from '../../../../../components/Moment.tsx'
import { Coins, Roubles } from '../../../../../components/Money.tsx'
import { Prose } from '../../../../../components/Prose.tsx'
import { useCategoryName } from '../../../../../components/useCategoryName.ts'
import { useRuleWords } from '../../../../../components/useRuleWords.ts'
import { formatDay } from '../../../../../lib/format/time.ts'
import { useLocale } from '../../../../../lib/i18n/useLocale.ts'
import classes from '../../../desk.module.css'
import { Words } from '../../../frame/Words.tsx'
import { costOf } from '../project/projectSchema.ts'
import type { RoundPlan } from '../roundSchema.ts'
import type { WrittenRound } from '../writeRound.ts'

/** A round's terms before they are signed, with the hash that everyone will compare, computed here. */
export function TermsWords({ round, plan }: { round: WrittenRound; plan: RoundPlan }) {
  const { t } = useLingui()
  const locale = useLocale()
  const rules = useRuleWords()
  const category = useCategoryName()
  const { order } = plan
  const day = formatDay(order.date, locale)
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>The terms as they will stand for ever</Trans>
      </h2>
      <p>
        <Trans>
          Once the round is opened, neither you nor anyone else can change a letter of this. Read it over; to
          change something, go back to the form.
        </Trans>
      </p>
      <Words
        lines={[
          [t`Name`, `${plan.name} (${plan.symbol})`],
          [t`Budget`, <Roubles key="budget" amount={plan.budget} />],
          [t`Threshold of a piggy bank`, <Coins key="threshold" amount={plan.threshold} />],
          [t`Who may take part`, <DistrictName key="district" number={plan.district} />],
          [t`Enrolment begins`, <Moment key="enrolment" at={plan.enrolmentStart} />],
          [t`Enrolment ends, voting begins`, <Moment key="voting" at={plan.votingStart} />],
          [t`Voting ends`, <Moment key="end" at={plan.votingEnd} />],
          [t`How it is counted`, rules[plan.rule].sentence],
          [t`Treasury`, <Copyable key="treasury" value={plan.treasury} />],
          [t`City's order`, t`No. ${order.number} of ${day}: ${order.title}`],
          [t`Digest of the order`, <Copyable key="digest" value={round.order.digest} />],
          [t`Hash of the terms, computed in your browser`, <Copyable key="hash" value={round.hash} />],
        ]}
      />
      <details>
        <summary>
          <Trans>Text of the order</Trans>
        </summary>
        <Prose text={order.text} lang={plan.lang} />
      </details>
      <details>
        <summary>
          <Plural value={plan.projects.length} one="# project" other="# projects" />
        </summary>
        <ol className={classes.batches}>
          {plan.projects.map((project, place) => (
            <li key={round.projects[place]?.digest ?? place}>
              <strong lang={plan.lang}>{project.title}</strong>: <Roubles amount={costOf(project)} />,{' '}
              {category(project.category)}, <DistrictName number={project.district} />
              <br />
              <span lang={plan.lang}>{project.summary}</span>
              <br />
              <code className={classes.hash}>{round.projects[place]?.digest}</code>
            </li>
          ))}
        </ol>
      </details>
    </Card>
  )
}
