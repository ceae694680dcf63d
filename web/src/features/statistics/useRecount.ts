import { useState } from 'react'
import { useClient } from 'urql'
import { useRpc } from '../../lib/chain/useRpc.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { addBallots, emptyRecount, type Recount } from './recount.ts'

export type RecountState =
  | { readonly status: 'idle' }
  | { readonly status: 'counting'; readonly count: Recount }
  | {
      readonly status: 'done'
      readonly count: Recount
      /** Numbers of the projects whose piggy bank on the chain holds another sum. */
      readonly differing: readonly number[]
    }
  | { readonly status: 'failed' }

/** Counts all ballots in the browser and compares with the contract. @returns Its state, and what begins it. */
export function useRecount(): [RecountState, () => void] {
  const client = useClient()
  const request = useRpc()
  const { round, standing } = useRoundView()
  const [state, setState] = useState<RecountState>({ status: 'idle' })
  const run = async () => {
    const [{ readStandingBallots }, { readStanding }] = await Promise.all([
      import('./readStandingBallots.ts'),
      import('../../lib/chain/readStanding.ts'),
    ])
    let count = emptyRecount(round.projects.length)
    setState({ status: 'counting', count })
    for await (const ballots of readStandingBallots(client, round.address)) {
      count = addBallots(count, ballots, standing.share)
      setState({ status: 'counting', count })
    }
    const { raised } = await readStanding(request, round.address)
    const differing = raised.flatMap((held, project) => (held === count.raised[project] ? [] : [project]))
    setState({ status: 'done', count, differing })
  }
  return [state, () => void run().catch(() => setState({ status: 'failed' }))]
}
