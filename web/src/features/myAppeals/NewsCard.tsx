import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { AppealLabel } from '../../components/AppealLabel.tsx'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { Moment } from '../../components/Moment.tsx'
import { useEventWords } from '../../lib/appeal/useEventWords.ts'
import { useAppealNews } from '../../lib/appealNews/useAppealNews.ts'
import classes from './MyAppealsPage.module.css'

/** What others did to the visitor's appeals, and to those joined, since the last look. */
export function NewsCard({ wallet }: { wallet: string }) {
  const { items, markRead } = useAppealNews(wallet)
  const words = useEventWords()
  if (!items) return null
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>New since your last visit</Trans>{' '}
        {items.length > 0 && <span className={classes.count}>{items.length}</span>}
      </h2>
      {items.length === 0 ? (
        <p className={classes.soft}>
          <Trans>Nothing has changed.</Trans>
        </p>
      ) : (
        <>
          <ul className={classes.list}>
            {items.map((item) => {
              const why = words.reason(item)
              return (
                <li key={item.id} className={classes.entry}>
                  <span>
                    <strong>{words.kind[item.kind]}</strong>
                    {why && `: ${why}`}
                  </span>
                  <span className={classes.line}>
                    <Link to="/appeals/$appeal" params={{ appeal: item.appeal }}>
                      {item.title ?? <AppealLabel label={item.label} />}
                    </Link>
                    <span className={classes.soft}>
                      <Moment at={item.timestamp} short />
                    </span>
                    {!item.own && (
                      <span className={classes.soft}>
                        <Trans>you joined it</Trans>
                      </span>
                    )}
                  </span>
                </li>
              )
            })}
          </ul>
          <div>
            <Button variant="light" onClick={markRead}>
              <Trans>Mark all as read</Trans>
            </Button>
          </div>
        </>
      )}
    </Card>
  )
}
