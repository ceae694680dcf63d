import type { SealedPart } from '@initiative-citizen/ipfs/schemas/sealed'
import { useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'
import { useConfig } from '../lib/config/ConfigContext.ts'
import { FetchedImage } from './FetchedImage.tsx'
import { Figure, Figures } from './Figures.tsx'
import { Prose } from './Prose.tsx'

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
  const read = useCallback(
    async (signal: AbortSignal) => {
      const { openSealedImage } = await import('../lib/sealed/openSealedImage.ts')
      return openSealedImage(image, imagesKey, { gateways, signal })
    },
    [image, imagesKey, gateways],
  )
  return <FetchedImage read={read} alt={image.alt} />
}
