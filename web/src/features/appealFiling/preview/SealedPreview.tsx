import { Trans, useLingui } from '@lingui/react/macro'
import { Figure, Figures } from '../../../components/Figures.tsx'
import { KeptPicture } from '../../../components/KeptPicture.tsx'
import { Prose } from '../../../components/Prose.tsx'
import type { AppealDraft } from '../../../lib/appealDraft/AppealDraft.ts'
import { photoShelf } from '../../../lib/appealDraft/draftStore.ts'
import { useLocale } from '../../../lib/i18n/useLocale.ts'
import type { DividedDraft } from '../compose/divideDraft.ts'
import classes from '../FilingPage.module.css'

interface SealedPreviewProps {
  readonly draft: AppealDraft
  readonly sealed: NonNullable<DividedDraft['sealed']>
}

/** The sealed part, from what will be sealed. */
export function SealedPreview({ draft, sealed }: SealedPreviewProps) {
  const { t } = useLingui()
  const lang = useLocale()
  const contacts = (
    [
      [t`Your name`, sealed.name],
      [t`Telephone`, sealed.phone],
      [t`E-mail`, sealed.email],
      [t`Home address`, sealed.address],
    ] as const
  ).filter(([, value]) => value !== undefined)
  return (
    <div className={classes.preview}>
      {sealed.title && <h4>{sealed.title}</h4>}
      {sealed.text && <Prose text={sealed.text} lang={lang} />}
      {contacts.length > 0 && (
        <Figures>
          {contacts.map(([name, value]) => (
            <Figure key={name} name={name}>
              {value}
            </Figure>
          ))}
        </Figures>
      )}
      {sealed.photos.length > 0 && (
        <ul className={classes.photos}>
          {sealed.photos.map((photo) => (
            <li key={photo.cid}>
              <KeptPicture shelf={photoShelf(draft.id)} photo={photo} />
            </li>
          ))}
        </ul>
      )}
      <p className={classes.soft}>
        <Trans>
          It is sealed with the department's key and with your own. Your own key is in this browser: save it
          as a file afterwards, to open this part on another device.
        </Trans>
      </p>
    </div>
  )
}
