import { Trans, useLingui } from '@lingui/react/macro'
import { AppealLabel } from '../../components/AppealLabel.tsx'
import { ChainBody } from '../../components/ChainBody.tsx'
import { DepartmentName } from '../../components/DepartmentName.tsx'
import { DistrictName } from '../../components/DistrictName.tsx'
import { Moment } from '../../components/Moment.tsx'
import { Photos } from '../../components/Photos.tsx'
import { Prose } from '../../components/Prose.tsx'
import { QrCode } from '../../components/QrCode.tsx'
import { Verified } from '../../components/Verified.tsx'
import type { AppealAnswer, AppealView } from '../../lib/appeal/Appeal.ts'
import { appealLink } from '../../lib/appeal/appealLink.ts'
import { tombstoneOf } from '../../lib/appeal/tombstoneOf.ts'
import { useAppealWords } from '../../lib/appeal/useAppealWords.ts'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useLocalised } from '../../lib/i18n/useLocale.ts'
import classes from './AnswerPrint.module.css'
import { SignatureTable } from './SignatureTable.tsx'

/** Question, answer, signatures and proof, as they belong on paper. */
export function AnswerSheet({ view, answer }: { view: AppealView; answer: AppealAnswer }) {
  const { t } = useLingui()
  const { city, chainId, contracts } = useConfig()
  const localised = useLocalised()
  const words = useAppealWords()
  const { appeal } = view
  const link = appealLink(appeal.id)
  return (
    <article className={classes.paper}>
      <header>
        <p className={classes.soft}>{localised(city.name)}</p>
        <p className={classes.soft}>
          <DepartmentName number={answer.department} />
        </p>
      </header>
      <h1>
        <Trans>
          Answer to appeal <AppealLabel label={appeal.label} />
        </Trans>
      </h1>
      <p className={classes.soft}>
        <Trans>
          Filed <Moment at={appeal.filedAt} />, answered <Moment at={answer.givenAt ?? answer.preparedAt} />
        </Trans>
        {' · '}
        <DistrictName number={appeal.district} />
      </p>
      <section>
        <h2>
          <Trans>The question</Trans>
        </h2>
        {appeal.visibility === 'Confidential' ? (
          <p>
            <Trans>The appeal is confidential: its text is sealed to the department and the author.</Trans>
          </p>
        ) : (
          <ChainBody kind="appeal" digest={appeal.digest} tombstone={tombstoneOf(view, appeal.digest)}>
            {({ title, text, lang, address }) => (
              <div lang={lang}>
                {title && <p className={classes.outcome}>{title}</p>}
                {address && <p className={classes.soft}>{address}</p>}
                {text && <Prose text={text} lang={lang} />}
              </div>
            )}
          </ChainBody>
        )}
      </section>
      <section>
        <h2>
          <Trans>The answer</Trans>
        </h2>
        <p className={classes.outcome}>
          {words.outcome[answer.outcome]}
          {answer.plannedFor !== undefined && (
            <>
              {': '}
              <Trans>
                not later than <Moment at={answer.plannedFor} />
              </Trans>
            </>
          )}
        </p>
        <ChainBody kind="answer" digest={answer.digest} tombstone={tombstoneOf(view, answer.digest)}>
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
      </section>
      <section>
        <h2>
          <Trans>Signatures</Trans>
        </h2>
        <SignatureTable answer={answer} />
      </section>
      <section className={classes.proof}>
        <div>
          <p>
            <Trans>Digest of the answer (SHA-256):</Trans> <code>{answer.digest}</code>
          </p>
          <p>
            <Trans>Hash that was signed (EIP-712):</Trans> <code>{answer.hash}</code>
          </p>
          <p>
            <Trans>Contract:</Trans> <code>{contracts.appealRegistry}</code>, <Trans>chain {chainId}</Trans>
          </p>
          <p>
            <Trans>Check this paper here:</Trans> <code>{link}</code>
          </p>
        </div>
        <QrCode value={link} label={t`QR code of this appeal's address`} />
      </section>
    </article>
  )
}
