import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { Hex } from 'viem'
import { Actions } from '../../components/Actions.tsx'
import { AreaField } from '../../components/AreaField.tsx'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { PersonalDataNotice } from '../../components/PersonalDataNotice.tsx'
import { PhotoPicker } from '../../components/PhotoPicker.tsx'
import { Sheet } from '../../components/Sheet.tsx'
import { useUploadFailure } from '../../components/useUploadFailure.ts'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import { useStore } from '../../lib/store/useStore.ts'
import classes from './AppealActs.module.css'
import { commentDraft, forgetCommentDraft } from './commentDrafts.ts'

const MAX_TEXT = 5_000
const MAX_PHOTOS = 6

interface CommentSheetProps {
  readonly title: string
  /** What the text is for. */
  readonly label: string
  /** Without it, the act goes on without a body when nothing is written. */
  readonly required: boolean
  /** Tells its draft and its pictures from those of others. */
  readonly shelf: string
  /** Whether what stands beside the text lets it go on. */
  readonly mayGoOn?: boolean
  readonly children?: ReactNode
  /** The next step: what is signed. @param digest Undefined if nothing was written. */
  readonly sign: (digest: Hex | undefined, onMined: () => void) => ReactNode
  readonly onClose: () => void
}

/** A text with photographs that goes with a step; uploaded, then signed. */
export function CommentSheet(props: CommentSheetProps) {
  const { title, label, required, shelf, mayGoOn = true, children, sign, onClose } = props
  const { t } = useLingui()
  const lang = useLocale()
  const [gateway = ''] = useConfig().gateways
  const failureWords = useUploadFailure()
  const draft = commentDraft(shelf)
  const { text, photos } = useStore(draft)
  const [state, setState] = useState<'writing' | 'uploading' | { digest: Hex | undefined }>('writing')
  const [problem, setProblem] = useState<string>()
  if (typeof state === 'object') return sign(state.digest, () => forgetCommentDraft(shelf))
  const empty = text.trim() === ''
  const goOn = async () => {
    setProblem(undefined)
    if (!mayGoOn) return setProblem(t`Choose a reason.`)
    if (empty && (required || photos.length > 0)) return setProblem(t`Write a few words.`)
    if (empty) return setState({ digest: undefined })
    setState('uploading')
    try {
      const { uploadComment } = await import('./uploadComment.ts')
      const photoName = (number: number) => t`Photograph ${number}`
      setState({ digest: await uploadComment({ text, lang, photos, photoName, shelf, gateway }) })
    } catch (error) {
      setState('writing')
      setProblem(failureWords(error))
    }
  }
  return (
    <Sheet title={title} onClose={onClose}>
      <div className={classes.form}>
        {children}
        <AreaField
          label={label}
          hint={t`Everyone can read this, also when the appeal itself is confidential.`}
          value={text}
          onChange={(written) => draft.set({ ...draft.get(), text: written })}
          maxLength={MAX_TEXT}
        />
        <PersonalDataNotice text={text} />
        <PhotoPicker
          shelf={shelf}
          photos={photos}
          onChange={(chosen) => draft.set({ ...draft.get(), photos: chosen })}
          max={MAX_PHOTOS}
        />
        {problem && <Notice tone="failure" title={problem} />}
        <Actions>
          <Button loading={state === 'uploading'} onClick={() => void goOn()}>
            <Trans>Go on</Trans>
          </Button>
          <Button variant="light" onClick={onClose}>
            <Trans>Close</Trans>
          </Button>
        </Actions>
      </div>
    </Sheet>
  )
}
