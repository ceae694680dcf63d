import type { AppealBody } from '@initiative-citizen/ipfs/schemas/appeal'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { AppealLabel } from '../../../../components/AppealLabel.tsx'
import { Button } from '../../../../components/Button.tsx'
import { Card } from '../../../../components/Card.tsx'
import { LiveList } from '../../../../components/LiveList.tsx'
import { Prose } from '../../../../components/Prose.tsx'
import type { Appeal } from '../../../../lib/appeal/Appeal.ts'
import { useAppealWords } from '../../../../lib/appeal/useAppealWords.ts'
import { graphql } from '../../../../lib/graphql/graphql.ts'
import { useLocale } from '../../../../lib/i18n/useLocale.ts'
import { useLiveQuery } from '../../../../lib/live/useLiveQuery.ts'
import classes from '../../desk.module.css'
import { answerDraft, withText } from '../answer/answerDrafts.ts'
import { similarQuery } from './similarQuery.ts'

const DeskSimilar = graphql(`
  query DeskSimilar($text: String!) {
    appealSearch(text: $text, first: 30) {
      id
      title
      lang
      appeal {
        label
        bodyTombstone {
          state
        }
        answer {
          id
          state
          outcome
          body {
            lang
            text
          }
        }
      }
    }
  }
`)

const SHOWN = 5

interface SimilarCardProps {
  readonly appeal: Appeal
  readonly body: AppealBody
}

/** Appeals about the like that were answered: their answers can be taken over. */
export function SimilarCard({ appeal, body }: SimilarCardProps) {
  const { t } = useLingui()
  const lang = useLocale()
  const words = useAppealWords()
  const text = similarQuery(`${body.title ?? ''} ${body.text ?? ''}`)
  const result = useLiveQuery(DeskSimilar, { text }, { pause: text === '', still: () => true })
  if (text === '') return null
  const take = (answer: string) => {
    const store = answerDraft(appeal.id, lang)
    store.set(withText(store.get(), answer))
  }
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Similar appeals that were answered</Trans>
      </h2>
      <LiveList result={result}>
        {({ appealSearch }) => {
          const found = appealSearch
            .filter(
              ({ id, appeal: { answer } }) => id !== appeal.id && answer?.state === 'Given' && answer.body,
            )
            .slice(0, SHOWN)
          if (found.length === 0)
            return (
              <p className={classes.soft}>
                <Trans>None was found by the words of this text.</Trans>
              </p>
            )
          return (
            <ul className={classes.steps}>
              {found.map(({ id, title, lang: titleLang, appeal: { label, answer, bodyTombstone } }) => (
                <li key={id} className={classes.step}>
                  <p>
                    <Link to="/desk/appeals/$appeal" params={{ appeal: id }}>
                      <AppealLabel label={label} />
                    </Link>{' '}
                    {(!bodyTombstone || bodyTombstone.state === 'None') && (
                      <span lang={titleLang}>{title}</span>
                    )}{' '}
                    {answer && <span className={classes.soft}>{words.outcome[answer.outcome]}</span>}
                  </p>
                  {answer?.body && (
                    <details>
                      <summary>
                        <Trans>Read the answer</Trans>
                      </summary>
                      <div className={classes.quote}>
                        <Prose text={answer.body.text} lang={answer.body.lang} />
                      </div>
                    </details>
                  )}
                  {answer?.body && (
                    <div className={classes.actions}>
                      <Button
                        variant="light"
                        aria-label={t`Use the answer to No. ${label ?? ''}`}
                        onClick={() => take(answer.body?.text ?? '')}
                      >
                        <Trans>Use this answer</Trans>
                      </Button>
                    </div>
                  )}
                </li>
              ))}
            </ul>
          )
        }}
      </LiveList>
    </Card>
  )
}
