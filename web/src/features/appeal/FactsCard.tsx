import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../components/Card.tsx'
import { DepartmentName } from '../../components/DepartmentName.tsx'
import { DistrictName } from '../../components/DistrictName.tsx'
import { Moment } from '../../components/Moment.tsx'
import { OfficerName } from '../../components/OfficerName.tsx'
import { WalletLink } from '../../components/WalletLink.tsx'
import type { Appeal, AppealView } from '../../lib/appeal/Appeal.ts'
import { useAppealWords } from '../../lib/appeal/useAppealWords.ts'
import { useAppealCategoryName } from '../../lib/appeal/useCategories.ts'
import classes from './AppealPage.module.css'

/** What the chain knows of an appeal, beside its text. */
export function FactsCard({ view: { appeal } }: { view: AppealView }) {
  const { t } = useLingui()
  const words = useAppealWords()
  const categoryName = useAppealCategoryName()
  const { category, department, officer, joined, registeredAt, answerBy, round, hops, extended, marks } =
    appeal
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>In short</Trans>
      </h2>
      <dl className={classes.facts}>
        {category !== undefined && <Fact name={t`Category`}>{categoryName(category)}</Fact>}
        <Fact name={t`District`}>
          <DistrictName number={appeal.district} />
        </Fact>
        {department !== undefined && (
          <Fact name={t`Department`}>
            <Link to="/departments/$department" params={{ department }}>
              <DepartmentName number={department} />
            </Link>
          </Fact>
        )}
        {officer && (
          <Fact name={t`In charge`}>
            <OfficerName officer={officer} />
          </Fact>
        )}
        <Fact name={t`Author`}>
          <Author appeal={appeal} />
        </Fact>
        <Fact name={t`How it came`}>{words.channel[appeal.channel]}</Fact>
        <Fact name={t`Filed`}>
          <Moment at={appeal.filedAt} />
        </Fact>
        {registeredAt !== undefined && (
          <Fact name={t`In the register since`}>
            <Moment at={registeredAt} />
          </Fact>
        )}
        {answerBy !== undefined && (
          <Fact name={t`Answer due by`}>
            <Moment at={answerBy} />
            {extended && (
              <>
                {' '}
                <Trans>(extended once)</Trans>
              </>
            )}
          </Fact>
        )}
        {joined !== undefined && (
          <Fact name={t`Joined`}>
            <Plural value={joined} _0="Nobody yet" one="# resident" other="# residents" />
          </Fact>
        )}
        {hops > 0 && (
          <Fact name={t`Forwarded`}>
            <Plural value={hops} one="# time" other="# times" />
          </Fact>
        )}
        {round > 0 && (
          <Fact name={t`Reopened`}>
            <Plural value={round} one="# time" other="# times" />
          </Fact>
        )}
        {marks && (
          <Fact name={t`The author's marks, from 1 to 5`}>
            <Trans>
              promptness {marks.promptness}, substance {marks.substance}, courtesy {marks.courtesy}
            </Trans>
          </Fact>
        )}
      </dl>
    </Card>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** As the author wants to be seen. */
function Author({ appeal }: { appeal: Appeal }) {
  const { author, resident, visibility } = appeal
  return (
    <>
      {visibility === 'Anonymous' && <Trans>does not want to be named</Trans>}
      {visibility === 'Confidential' && <Trans>confidential</Trans>}
      {visibility === 'Public' && author && <WalletLink address={author} />}
      {visibility === 'Public' && !author && <Trans>has not claimed it with a wallet yet</Trans>}
      {resident !== undefined && (
        <>
          {' · '}
          {resident ? <Trans>registered resident</Trans> : <Trans>no registered resident</Trans>}
        </>
      )}
    </>
  )
}
