import { Trans } from '@lingui/react/macro'
import { useRounds } from './useRounds.ts'

/** All rounds of the city. */
export function RoundsPage() {
  const { data } = useRounds()
  return (
    <>
      <h1>
        <Trans>Budget rounds</Trans>
      </h1>
      <ul>
        {data?.rounds.map((round) => (
          <li key={round.id}>{round.name}</li>
        ))}
      </ul>
    </>
  )
}
