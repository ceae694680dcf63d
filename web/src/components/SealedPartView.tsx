import type { SealedPart } from '@initiative-citizen/ipfs/schemas/sealed'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useConfig } from '../lib/config/ConfigContext.ts'
import { Figure, Figures } from './Figures.tsx'
import { Placeholder } from './Placeholder.tsx'
import { Prose } from './Prose.tsx'
import classes from './VerifiedImage.module.css'

interface SealedPartViewProps {
  /** Opened in this browser. */
  readonly part: SealedPart
  readonly lang: string
}

/** What an author told only the department, for those who could open it. */
export function SealedPartView({ part, lang }: SealedPartViewProps) {
  const { t } = useLingui()
  const contacts = (
    [
      [t`Author's name`, part.name],
      [t`Telephone`, part.phone],
      [t`E-mail`, part.email],
      [t`Home address`, part.address],
    ] as const
  ).filter(([, value]) => value !== undefined)
  return (
    <>
      {part.title && <h3 lang={lang}>{part.title}</h3>}
      {part.text && <Prose text={part.text} lang={lang} />}
      {contacts.length > 0 && (
        <Figures>
          {contacts.map(([name, value]) => (
            <Figure key={name} name={name}>
              {value}
            </Figure>
          ))}
        </Figures>
      )}
      {part.imagesKey &&
        part.images.map((image) => (
          <SealedImage key={image.digest} image={image} imagesKey={part.imagesKey ?? ''} />
        ))}
    </>
  )
}

interface SealedImageProps {
  readonly image: SealedPart['images'][number]
  readonly imagesKey: string
}

/** A sealed photograph: fetched, opened here, and shown. */
function SealedImage({ image, imagesKey }: SealedImageProps) {
  const { gateways } = useConfig()
  const { alt } = image
  const [source, setSource] = useState<string | 'failed'>()
  useEffect(() => {
    const stop = new AbortController()
    let url: string | undefined
    import('../lib/sealed/openSealedImage.ts')
      .then(({ openSealedImage }) => openSealedImage(image, imagesKey, { gateways, signal: stop.signal }))
      .then(
        (blob) => {
          if (stop.signal.aborted) return
          url = URL.createObjectURL(blob)
          setSource(url)
        },
        () => !stop.signal.aborted && setSource('failed'),
      )
    return () => {
      stop.abort()
      if (url) URL.revokeObjectURL(url)
    }
  }, [image, imagesKey, gateways])
  if (!source) return <Placeholder height={200} />
  if (source !== 'failed') return <img className={classes.image} src={source} alt={alt} />
  return (
    <p className={classes.missing}>
      <Trans>This picture is away, or is not the one that was published: {alt}</Trans>
    </p>
  )
}
