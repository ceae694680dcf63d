import { Trans } from '@lingui/react/macro'
import { OfficerName } from '../../components/OfficerName.tsx'
import { WalletLink } from '../../components/WalletLink.tsx'
import type { Appeal, AppealEvent } from '../../lib/appeal/Appeal.ts'

/** Who made a step: an officer by number, the author as the author wants to be seen, or whoever's wallet it was. */
export function Actor({ event, appeal }: { event: AppealEvent; appeal: Appeal }) {
  const { actor, officer, kind } = event
  const isAuthor = actor !== undefined && actor.toLowerCase() === appeal.author?.toLowerCase()
  if (isAuthor && appeal.visibility !== 'Public') return <Trans>the author</Trans>
  if (officer && kind !== 'Assigned') return <OfficerName officer={officer} />
  if (actor === undefined) return <Trans>the information centre</Trans>
  return (
    <>
      {isAuthor && (
        <>
          <Trans>the author</Trans>{' '}
        </>
      )}
      <WalletLink address={actor} />
    </>
  )
}
