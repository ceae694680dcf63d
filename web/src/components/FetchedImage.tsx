import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import classes from './FetchedImage.module.css'
import { Placeholder } from './Placeholder.tsx'

interface FetchedImageProps {
  /**
   * Fetches the picture and checks it. Another function is another picture: let it stay the same between renders.
   * @throws Whatever keeps the picture from being shown.
   */
  readonly read: (signal: AbortSignal) => Promise<Blob>
  /** What the picture shows. */
  readonly alt: string
}

/** A picture that is shown once it has been fetched and checked; else, what is missing. */
export function FetchedImage({ read, alt }: FetchedImageProps) {
  const [source, setSource] = useState<string | 'failed'>()
  useEffect(() => {
    const stop = new AbortController()
    let url: string | undefined
    read(stop.signal).then(
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
  }, [read])
  if (!source) return <Placeholder height={200} />
  if (source !== 'failed') return <img className={classes.image} src={source} alt={alt} />
  return (
    <p className={classes.missing}>
      <Trans>This picture is away, or is not the one that was published: {alt}</Trans>
    </p>
  )
}
