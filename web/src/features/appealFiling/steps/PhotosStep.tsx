import { Trans } from '@lingui/react/macro'
import { PhotoPicker } from '../../../components/PhotoPicker.tsx'
import { photoShelf } from '../../../lib/appealDraft/draftStore.ts'
import classes from '../FilingPage.module.css'
import type { StepProps } from './StepProps.ts'

/** As many as an appeal's body may name. */
const MAX_PHOTOS = 6

/** Photographs of the matter. */
export function PhotosStep({ draft, change }: StepProps) {
  const confidential = draft.visibility === 'Confidential'
  return (
    <>
      <p className={classes.soft}>
        <Trans>
          A photograph often says where to look. Faces, number plates and documents do not belong on it. You
          can also go on without any.
        </Trans>
      </p>
      <PhotoPicker
        shelf={photoShelf(draft.id)}
        photos={draft.photos}
        onChange={(photos) => change({ photos })}
        max={MAX_PHOTOS}
      />
      {confidential ? (
        <p className={classes.soft}>
          <Trans>The appeal is confidential: its photographs are sealed with the text.</Trans>
        </p>
      ) : (
        <label className={classes.check}>
          <input
            type="checkbox"
            checked={draft.sealPhotos}
            onChange={(event) => change({ sealPhotos: event.currentTarget.checked })}
          />
          <span>
            <Trans>Show the photographs only to the department</Trans>
          </span>
        </label>
      )}
    </>
  )
}
