import { useCallback } from 'react'
import { useConfig } from '../lib/config/ConfigContext.ts'
import { FetchedImage } from './FetchedImage.tsx'

interface VerifiedImageProps {
  readonly cid: string
  readonly type: string
  /** What the picture shows. */
  readonly alt: string
}

/** A picture from IPFS: fetched, compared with its CID, and only then shown. */
export function VerifiedImage({ cid, type, alt }: VerifiedImageProps) {
  const { gateways } = useConfig()
  const read = useCallback(
    async (signal: AbortSignal) => {
      const { readImage } = await import('../lib/body/readImage.ts')
      return readImage(cid, type, { gateways, signal })
    },
    [cid, type, gateways],
  )
  return <FetchedImage read={read} alt={alt} />
}
