import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { AppealLabel } from '../../components/AppealLabel.tsx'
import { AppealStateBadge } from '../../components/AppealStateBadge.tsx'
import { Card } from '../../components/Card.tsx'
import { DeadlineBadge } from '../../components/DeadlineBadge.tsx'
import type { AppealId } from '../../lib/appeal/appealId.ts'
import { graphql } from '../../lib/graphql/graphql.ts'
import { useLiveQuery } from '../../lib/live/useLiveQuery.ts'
import classes from './MyAppealsPage.module.css'
import { MyTitle } from './MyTitle.tsx'

const JoinedAppeals = graphql(`
  query JoinedAppeals($wallet: String!) {
    appealJoins(first: 100, orderBy: timestamp, orderDirection: desc, where: { wallet: $wallet }) {
      id
      appeal {
        id
        state
        round
        label
        dueBy
        body {
          title
          lang
        }
        bodyTombstone {
          state
        }
      }
    }
  }
`)

/** Others' appeals that the visitor joined. */
export function JoinedCard({ wallet }: { wallet: string }) {
  const { data } = useLiveQuery(JoinedAppeals, { wallet })
  if (!data || data.appealJoins.length === 0) return null
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Joined</Trans>
      </h2>
      <ul className={classes.list}>
        {data.appealJoins.map(({ id, appeal }) => {
          const { state, round, label, dueBy, body, bodyTombstone } = appeal
          const shown = body && (!bodyTombstone || bodyTombstone.state === 'None')
          return (
            <li key={id} className={classes.entry}>
              <Link to="/appeals/$appeal" params={{ appeal: appeal.id as AppealId }}>
                <MyTitle
                  title={shown ? { text: body.title, lang: body.lang } : undefined}
                  confidential={false}
                />
              </Link>
              <span className={classes.line}>
                <AppealStateBadge state={state} round={round} />
                <DeadlineBadge state={state} dueBy={dueBy ? Number(dueBy) : undefined} />
                <span className={classes.soft}>
                  <AppealLabel label={label} />
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
