import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { keepPicture, type PhotoDraft } from '../lib/picture/pictureStore.ts'
import { Button } from './Button.tsx'
import { TextField } from './Field.tsx'
import { KeptPicture } from './KeptPicture.tsx'
import classes from './PhotoPicker.module.css'

/** As long as a body's description of a picture may be. */
const MAX_ALT = 300

interface PhotoPickerProps {
  /** Where the draft keeps its pictures; see `pictureStore`. */
  readonly shelf: string
  readonly photos: readonly PhotoDraft[]
  readonly onChange: (photos: PhotoDraft[]) => void
  /** How many a body may name. */
  readonly max: number
  /** What is wrong with the pictures, or with the description of each. */
  readonly error?: string | undefined
  readonly altErrors?: readonly (string | undefined)[]
}

/** Photographs from the camera or the gallery: drawn anew at once, described in words, kept in this browser. */
export function PhotoPicker({ shelf, photos, onChange, max, error, altErrors = [] }: PhotoPickerProps) {
  const { t } = useLingui()
  const [failures, setFailures] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const add = async (files: readonly File[]) => {
    setBusy(true)
    const { reencode } = await import('../lib/picture/reencode.ts')
    const problems: string[] = []
    const added = new Map(photos.map((photo) => [photo.cid, photo]))
    for (const file of files) {
      if (added.size >= max) {
        problems.push(t`“${file.name}” is one too many: there is room for ${max}.`)
        continue
      }
      try {
        const picture = await reencode(file)
        await keepPicture(shelf, picture)
        if (!added.has(picture.cid)) added.set(picture.cid, { cid: picture.cid, type: picture.type, alt: '' })
      } catch {
        problems.push(t`“${file.name}” cannot be used: it is not a picture that this browser can read.`)
      }
    }
    setFailures(problems)
    setBusy(false)
    onChange([...added.values()])
  }
  const describe = (cid: string, alt: string) =>
    onChange(photos.map((photo) => (photo.cid === cid ? { ...photo, alt: alt.slice(0, MAX_ALT) } : photo)))
  const full = photos.length >= max
  return (
    <fieldset className={classes.picker}>
      <legend className={classes.legend}>
        <Trans>Pictures</Trans>
      </legend>
      <p className={classes.hint}>
        <Trans>
          They are drawn anew here, smaller and without what the camera wrote beside them: place, time,
          device.
        </Trans>
      </p>
      <div className={classes.ways}>
        <PickButton
          className={classes.camera}
          label={t`Take a photograph`}
          capture
          disabled={busy || full}
          onPick={add}
        />
        <PickButton label={t`Choose pictures`} disabled={busy || full} onPick={add} />
        <span aria-live="polite" className={classes.hint}>
          {busy ? t`The pictures are being drawn anew…` : t`${photos.length} of ${max}`}
        </span>
      </div>
      {[...failures, ...(error ? [error] : [])].map((problem) => (
        <p key={problem} role="alert" className={classes.error}>
          {problem}
        </p>
      ))}
      {photos.length > 0 && (
        <ul className={classes.photos}>
          {photos.map((photo, place) => (
            <li key={photo.cid} className={classes.photo}>
              <KeptPicture shelf={shelf} photo={photo} />
              <div className={classes.words}>
                <TextField
                  label={t`What the picture shows`}
                  placeholder={t`For those who can't see it.`}
                  value={photo.alt}
                  onChange={(alt) => describe(photo.cid, alt)}
                  error={altErrors[place]}
                />
                <Button
                  variant="quiet"
                  onClick={() => onChange(photos.filter(({ cid }) => cid !== photo.cid))}
                  aria-label={t`Remove the picture ${place + 1}`}
                >
                  <Trans>Remove the picture</Trans>
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}

interface PickButtonProps {
  readonly label: string
  /** Straight from the camera, where there is one. */
  readonly capture?: boolean
  readonly className?: string | undefined
  readonly disabled: boolean
  readonly onPick: (files: readonly File[]) => Promise<void>
}

/** The browser's own field for files, hidden behind a label that looks like a button. */
function PickButton({ label, capture = false, className, disabled, onPick }: PickButtonProps) {
  const id = useId()
  return (
    <span className={className}>
      <input
        id={id}
        type="file"
        accept="image/*"
        multiple={!capture}
        {...(capture && { capture: 'environment' as const })}
        disabled={disabled}
        className={classes.file}
        onChange={(event) => {
          const input = event.currentTarget
          const files = [...(input.files ?? [])]
          input.value = ''
          if (files.length > 0) void onPick(files)
        }}
      />
      <label htmlFor={id} className={classes.pick}>
        {label}
      </label>
    </span>
  )
}
