import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { keptPicture, type PhotoDraft } from '../lib/picture/pictureStore.ts'
import classes from './PhotoPicker.module.css'

/** A picture of a draft, from the browser's database. @param shelf Where the draft keeps its pictures. */
export function KeptPicture({ shelf, photo }: { shelf: string; photo: PhotoDraft }) {
  const [source, setSource] = useState<string | 'lost'>()
  useEffect(() => {
    let url: string | undefined
    let current = true
    keptPicture(shelf, photo.cid).then(
      (bytes) => {
        if (!current) return
        if (!bytes) return setSource('lost')
        url = URL.createObjectURL(new Blob([bytes], { type: photo.type }))
        setSource(url)
      },
      () => current && setSource('lost'),
    )
    return () => {
      current = false
      if (url) URL.revokeObjectURL(url)
    }
  }, [shelf, photo.cid, photo.type])
  if (source === 'lost')
    return <Trans>This browser no longer has the picture. Remove it and choose it again.</Trans>
  return source ? <img src={source} alt={photo.alt} className={classes.picture} /> : null
}
