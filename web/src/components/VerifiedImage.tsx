import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useConfig } from '../lib/config/ConfigContext.ts'
import { Placeholder } from './Placeholder.tsx'
import classes from './VerifiedImage.module.css'

interface VerifiedImageProps {
  readonly cid: string
  readonly type: string
  /** What the picture shows. */
  readonly alt: string
}

/** A picture from IPFS: fetched, compared with its CID, and only then shown. */
export function VerifiedImage({ cid, type, alt }: VerifiedImageProps) {
  const { gateways } = useConfig()
  const [source, setSource] = useState<string | 'failed'>()
  useEffect(() => {
    const stop = new AbortController()
    let url: string | undefined
    import('../lib/body/readImage.ts')
      .then(({ readImage }) => readImage(cid, type, { gateways, signal: stop.signal }))
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
  }, [cid, type, gateways])
  if (!source) return <Placeholder height={200} />
  if (source !== 'failed') return <img className={classes.image} src={source} alt={alt} />
  return (
    <p className={classes.missing}>
      <Trans>This picture is away, or is not the one that was published: {alt}</Trans>
    </p>
  )
}
