import { digestToCid } from '@initiative-citizen/ipfs/cid'
import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import classes from './AppealPage.module.css'
import { hashBlock } from './hashBlock.ts'

type Answer = { readonly hash: string } | { readonly away: true }

/** The raw bytes on each gateway, hashed here. */
export function GatewayCheck({ digest }: { digest: string }) {
  const { gateways } = useConfig()
  const cid = digestToCid(digest)
  return (
    <ul className={classes.gateways} aria-live="polite">
      {gateways.map((gateway) => (
        <li key={gateway}>
          <a href={`${gateway}/ipfs/${cid}?format=raw`} target="_blank" rel="noreferrer">
            {gateway}
          </a>
          <Outcome url={`${gateway}/ipfs/${cid}?format=raw`} digest={digest} />
        </li>
      ))}
    </ul>
  )
}

function Outcome({ url, digest }: { url: string; digest: string }) {
  const [answer, setAnswer] = useState<Answer>()
  useEffect(() => {
    const stop = new AbortController()
    hashBlock(url, stop.signal).then(
      (hash) => setAnswer({ hash }),
      () => !stop.signal.aborted && setAnswer({ away: true }),
    )
    return () => stop.abort()
  }, [url])
  if (!answer) return <p className={classes.soft}>…</p>
  if ('away' in answer) {
    return (
      <p className={classes.soft}>
        <Trans>It does not have these bytes, or does not answer.</Trans>
      </p>
    )
  }
  const right = answer.hash === digest
  return (
    <p className={classes.verdict} data-right={right}>
      {right ? <Trans>The bytes hash to the digest:</Trans> : <Trans>Other bytes! They hash to:</Trans>}{' '}
      <code>{answer.hash}</code>
    </p>
  )
}
