import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import button from '../../components/Button.module.css'
import { ChainBody } from '../../components/ChainBody.tsx'
import { DepartmentName } from '../../components/DepartmentName.tsx'
import { Moment } from '../../components/Moment.tsx'
import { Photos } from '../../components/Photos.tsx'
import { Prose } from '../../components/Prose.tsx'
import { Verified } from '../../components/Verified.tsx'
import type { AppealAnswer, AppealView } from '../../lib/appeal/Appeal.ts'
import { tombstoneOf } from '../../lib/appeal/tombstoneOf.ts'
import classes from './AppealPage.module.css'
import { DigestCheck } from './DigestCheck.tsx'
import { OutcomeWords } from './OutcomeWords.tsx'
import { SignaturesOf } from './SignaturesOf.tsx'

interface AnswerDocumentProps {
  readonly answer: AppealAnswer
  readonly view: AppealView
  /** It is the answer that stands now. */
  readonly standing?: boolean
}

/** One answer: its outcome, its text, and who signed it. */
export function AnswerDocument({ answer, view, standing = false }: AnswerDocumentProps) {
  const tombstone = tombstoneOf(view, answer.digest)
  return (
    <section className={classes.answer} data-testid="answer" data-state={answer.state}>
      <h3>
        <OutcomeWords answer={answer} />
      </h3>
      <p className={classes.soft}>
        <Standing answer={answer} standing={standing} />
      </p>
      <ChainBody kind="answer" digest={answer.digest} tombstone={tombstone}>
        {({ text, lang, images, contact }) => (
          <>
            <Prose text={text} lang={lang} />
            <Photos images={images} lang={lang} />
            {contact && (
              <p className={classes.soft}>
                <Trans>Who can tell more: {contact}</Trans>
              </p>
            )}
            <Verified />
          </>
        )}
      </ChainBody>
      {answer.remarksDigest && (
        <>
          <h3>
            <Trans>Remarks with which it was returned</Trans>
          </h3>
          <ChainBody
            kind="comment"
            digest={answer.remarksDigest}
            tombstone={tombstoneOf(view, answer.remarksDigest)}
            height={60}
          >
            {({ text, lang }) => <Prose text={text} lang={lang} />}
          </ChainBody>
        </>
      )}
      <SignaturesOf answer={answer} appeal={view.appeal.id} />
      <DigestCheck digest={answer.digest} gone={tombstone?.state === 'Erased'} />
      {standing && (
        <div>
          <Link
            to="/appeals/$appeal/print"
            params={{ appeal: view.appeal.id }}
            className={button.button}
            data-variant="light"
          >
            <Trans>Print or save as PDF</Trans>
          </Link>
        </div>
      )}
    </section>
  )
}

function Standing({ answer, standing }: { answer: AppealAnswer; standing: boolean }) {
  const who = <DepartmentName number={answer.department} />
  const prepared = <Moment at={answer.preparedAt} />
  if (answer.state === 'Prepared') {
    return (
      <Trans>
        A draft of {who}, prepared {prepared}. It becomes the answer when enough officers have approved it
      </Trans>
    )
  }
  if (answer.state === 'Returned') {
    return (
      <Trans>
        A draft of {who}, prepared {prepared} and returned with remarks
      </Trans>
    )
  }
  const given = <Moment at={answer.givenAt ?? answer.preparedAt} />
  return (
    <>
      <Trans>
        {who} answered {given}
      </Trans>
      {answer.late && (
        <>
          {' · '}
          <Trans>after the deadline</Trans>
        </>
      )}
      {!standing && (
        <>
          {' · '}
          <Trans>no longer stands: the appeal was reopened</Trans>
        </>
      )}
    </>
  )
}
