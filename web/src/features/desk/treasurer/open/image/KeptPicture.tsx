import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import type { ImageDraft } from '../draft.ts'
import { keptPicture } from './pictureStore.ts'

/** A picture of a draft, from the browser's database. */
export function KeptPicture({ image }: { image: ImageDraft }) {
  const [source, setSource] = useState<string | 'lost'>()
  useEffect(() => {
    let url: string | undefined
    let current = true
    keptPicture(image.cid).then(
      (bytes) => {
        if (!current) return
        if (!bytes) return setSource('lost')
        url = URL.createObjectURL(new Blob([bytes], { type: image.type }))
        setSource(url)
      },
      () => current && setSource('lost'),
    )
    return () => {
      current = false
      if (url) URL.revokeObjectURL(url)
    }
  }, [image.cid, image.type])
  if (source === 'lost')
    return <Trans>This browser no longer has the picture. Remove it and choose it again.</Trans>
  return source ? (
    <img
      src={source}
      alt={image.alt}
      style={{ maxWidth: '100%', maxHeight: '12rem', borderRadius: '0.75rem' }}
    />
  ) : null
}
