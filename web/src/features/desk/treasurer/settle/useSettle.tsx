import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Address } from 'viem'
import { TransactionLink } from '../../../../components/TransactionLink.tsx'
import { useRpc } from '../../../../lib/chain/useRpc.ts'
import { useConfig } from '../../../../lib/config/ConfigContext.ts'
import { usePen } from '../../pen/Pen.ts'
import { CountWords } from './CountWords.tsx'

export interface SettledRound {
  readonly round: Address
  readonly name: string
}

/**
 * Counts a round by what stands in its contract, and proposes to have the contract do the same.
 * @returns What does so for a signer, and whether the chain could not be read.
 */
export function useSettle({ round, name }: SettledRound) {
  const { t } = useLingui()
  const pen = usePen()
  const request = useRpc()
  const config = useConfig()
  const [failed, setFailed] = useState(false)
  const settle = async (from: Address) => {
    setFailed(false)
    const count = await import('./readCount.ts')
      .then(({ readCount }) => readCount(request, config, round))
      .catch(() => undefined)
    if (!count) return setFailed(true)
    pen.propose(from, {
      title: t`Have the round counted`,
      call: count.call,
      words: <CountWords name={name} count={count} />,
      action: t`Sign and count`,
      done: ({ receipt }) => (
        <>
          <p>
            <Trans>The contract has counted; the result stands for ever.</Trans>{' '}
            <TransactionLink hash={receipt.transactionHash} />
          </p>
          <p>
            <Link to="/rounds/$round/outcome" params={{ round }}>
              <Trans>See the result step by step</Trans>
            </Link>
          </p>
        </>
      ),
    })
  }
  return { settle, failed }
}
