import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { Button } from '../../../../../components/Button.tsx'
import classes from '../../../desk.module.css'
import { InputField } from '../../../form/FormField.tsx'
import type { ProjectDraft } from '../draft.ts'
import { KeptPicture } from '../image/KeptPicture.tsx'
import { keepPicture } from '../image/pictureStore.ts'
import { reencode } from '../image/reencode.ts'

/** A project's pictures: chosen, drawn anew at once, described in words. */
export function ImagesField() {
  const { t } = useLingui()
  const { control, register, formState } = useFormContext<ProjectDraft>()
  const { fields, append, remove } = useFieldArray({ control, name: 'images' })
  const [failure, setFailure] = useState<string>()
  const [busy, setBusy] = useState(false)
  const add = async (files: FileList | null) => {
    setFailure(undefined)
    setBusy(true)
    for (const file of files ?? []) {
      try {
        const picture = await reencode(file)
        await keepPicture(picture)
        append({ cid: picture.cid, type: picture.type, alt: '' }, { shouldFocus: false })
      } catch {
        setFailure(t`“${file.name}” cannot be used: it is not a picture that this browser can read.`)
      }
    }
    setBusy(false)
  }
  const errors = formState.errors.images
  return (
    <div className={classes.card}>
      <InputField
        type="file"
        accept="image/*"
        multiple
        disabled={busy}
        label={t`Pictures`}
        hint={t`They are drawn anew here, smaller and without what the camera wrote beside them: place, time, device.`}
        error={failure ?? errors?.root?.message ?? errors?.message}
        style={{ paddingBlock: '0.55rem' }}
        onChange={(event) => {
          const input = event.currentTarget
          void add(input.files).then(() => {
            input.value = ''
          })
        }}
      />
      {fields.map((field, place) => (
        <div key={field.id} className={classes.picture}>
          <KeptPicture image={field} />
          <InputField
            label={t`What the picture shows`}
            hint={t`For those who can't see it.`}
            error={errors?.[place]?.alt?.message}
            {...register(`images.${place}.alt`)}
          />
          <Button variant="light" onClick={() => remove(place)}>
            {t`Remove the picture`}
          </Button>
        </div>
      ))}
    </div>
  )
}
