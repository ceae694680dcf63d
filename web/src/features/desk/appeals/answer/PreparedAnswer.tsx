import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../../../components/Button.tsx'
import { Moment } from '../../../../components/Moment.tsx'
import { Verified } from '../../../../components/Verified.tsx'
import type { AppealAnswer, AppealView } from '../../../../lib/appeal/Appeal.ts'
import { useDepartments } from '../../../../lib/appeal/useDepartments.ts'
import { useBody } from '../../../../lib/body/useBody.ts'
import { useConfig } from '../../../../lib/config/ConfigContext.ts'
import { useLocale } from '../../../../lib/i18n/useLocale.ts'
import classes from '../../desk.module.css'
import { OfficerName } from '../../officers/OfficerName.tsx'
import { usePen } from '../../pen/Pen.ts'
import { CommentText } from '../one/CommentText.tsx'
import { tombstoneOf } from '../one/tombstoneOf.ts'
import { AnswerText } from './AnswerText.tsx'
import { AnswerWords } from './AnswerWords.tsx'
import { ApproveAct } from './ApproveAct.tsx'
import { answerDraft } from './answerDrafts.ts'
import { hashOf } from './hashOf.ts'
import { ReturnAct } from './ReturnAct.tsx'
import { toSigned } from './toSigned.ts'

interface PreparedAnswerProps {
  readonly view: AppealView
  readonly answer: AppealAnswer
  readonly department: number
}

/** One prepared answer: what it says, who signed it, and what an officer can do with it. */
export function PreparedAnswer({ view, answer, department }: PreparedAnswerProps) {
  const { t } = useLingui()
  const { appeal } = view
  const { contracts, chainId } = useConfig()
  const { signer } = usePen()
  const { departments } = useDepartments()
  const needed = departments?.find(({ number }) => number === department)?.approvals ?? 1
  const approvals = answer.signatures.filter(({ preparer }) => !preparer)
  const mine = 'address' in signer ? signer.address.toLowerCase() : undefined
  const signedByMe = answer.signatures.some((each) => each.signer.toLowerCase() === mine)
  const signed = toSigned(appeal, answer)
  const genuine = hashOf(signed, { address: contracts.appealRegistry, chainId }) === answer.hash
  const tombstone = tombstoneOf(view, answer.digest)
  return (
    <section className={classes.group}>
      <h3>
        {answer.state === 'Returned' ? t`Returned with remarks` : t`Waits for approval`}{' '}
        <span className={classes.soft}>{t`${approvals.length} of ${needed} approvals`}</span>
      </h3>
      <AnswerText answer={answer} tombstone={tombstone} />
      <AnswerWords label={appeal.label} answer={answer} />
      {genuine && (
        <Verified>
          <Trans>Checked in your browser: the preparer signed exactly this</Trans>
        </Verified>
      )}
      <ul className={classes.steps}>
        {answer.signatures.map(({ id, signer: account, officer, preparer, timestamp }) => (
          <li key={id}>
            {preparer ? t`Prepared` : t`Approved`}: <OfficerName number={officer} account={account} />{' '}
            <span className={classes.soft}>
              <Moment at={timestamp} short />
            </span>
          </li>
        ))}
      </ul>
      {answer.state === 'Returned' && answer.remarksDigest && (
        <>
          <p>
            <strong>
              <Trans>Remarks</Trans>
            </strong>
          </p>
          <CommentText digest={answer.remarksDigest} tombstone={tombstoneOf(view, answer.remarksDigest)} />
        </>
      )}
      {answer.state === 'Returned' && !tombstone && <BeginFrom appeal={appeal.id} answer={answer} />}
      {answer.state === 'Prepared' && (
        <>
          {signedByMe && (
            <p role="status">
              <Trans>You have signed it. Colleagues must approve it now.</Trans>
            </p>
          )}
          {!signedByMe && genuine && (
            <ApproveAct
              appeal={appeal}
              answer={answer}
              department={department}
              last={approvals.length + 1 >= needed}
            />
          )}
          <ReturnAct appeal={appeal} answer={answer} department={department} />
        </>
      )}
    </section>
  )
}

/** Begins a new answer with the text of a returned one. */
function BeginFrom({ appeal, answer }: { appeal: AppealView['appeal']['id']; answer: AppealAnswer }) {
  const { t } = useLingui()
  const lang = useLocale()
  const [state] = useBody('answer', answer.digest)
  if (state.status !== 'verified') return null
  const { body } = state
  const begin = () => {
    const store = answerDraft(appeal, lang)
    store.set({
      ...store.get(),
      lang: body.lang,
      text: body.text,
      contact: body.contact ?? '',
      outcome: answer.outcome,
      duplicateOf: answer.duplicateOf ?? '',
      formerImages: body.images,
    })
  }
  return (
    <div className={classes.actions}>
      <Button variant="light" onClick={begin}>
        {t`Prepare anew from this text`}
      </Button>
    </div>
  )
}
