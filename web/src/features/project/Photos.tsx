import type { BodyImage } from '@initiative-citizen/ipfs/schemas/image'
import { VerifiedImage } from '../../components/VerifiedImage.tsx'
import classes from './Photos.module.css'

/** A project's photographs, each compared with its CID before it is shown. */
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
