import type { BodyImage } from '@initiative-citizen/ipfs/schemas/image'
import classes from './Photos.module.css'
import { VerifiedImage } from './VerifiedImage.tsx'

/** Photographs of a body, each compared with its CID before it is shown. */
export function Photos({ images, lang }: { images: readonly BodyImage[]; lang: string }) {
  if (images.length === 0) return null
  return (
    <ul className={classes.photos} lang={lang}>
      {images.map(({ cid, type, alt }) => (
        <li key={cid}>
          <VerifiedImage cid={cid} type={type} alt={alt} />
        </li>
      ))}
    </ul>
  )
}
