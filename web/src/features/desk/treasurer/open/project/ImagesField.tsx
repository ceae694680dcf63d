import { useController, useFormContext } from 'react-hook-form'
import { PhotoPicker } from '../../../../../components/PhotoPicker.tsx'
import type { ProjectDraft } from '../draft.ts'
import { PICTURE_SHELF } from '../keepDraft.ts'

/** As many as a project's body may name. */
const MAX_PICTURES = 10

/** A project's pictures: chosen, drawn anew at once, described in words. */
export function ImagesField() {
  const { control, formState } = useFormContext<ProjectDraft>()
  const { field } = useController({ control, name: 'images' })
  const errors = formState.errors.images
  return (
    <PhotoPicker
      shelf={PICTURE_SHELF}
      photos={field.value}
      onChange={field.onChange}
      max={MAX_PICTURES}
      error={errors?.root?.message ?? errors?.message}
      altErrors={field.value.map((_, place) => errors?.[place]?.alt?.message)}
    />
  )
}
