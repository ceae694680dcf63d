import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Address } from 'viem'
import { TransactionLink } from '../../../../components/TransactionLink.tsx'
import { useRpc } from '../../../../lib/chain/useRpc.ts'
import { useConfig } from '../../../../lib/config/ConfigContext.ts'
import classes from '../../desk.module.css'
import { usePen } from '../../pen/Pen.ts'
import { CountWords } from './CountWords.tsx'

interface SettleActProps {
  readonly round: Address
  readonly name: string
}

/** Has the contract count a round whose voting is over. Anyone may: no office is needed. */
export function SettleAct({ round, name }: SettleActProps) {
  const { t } = useLingui()
  const pen = usePen()
  const request = useRpc()
  const config = useConfig()
  const [failed, setFailed] = useState(false)
  const propose = async (from: Address) => {
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
  return (
    <div className={classes.card}>
      <p className={classes.soft}>
        <Trans>
          Anyone may send this transaction. It names the order of projects, which the contract checks, so the
          sender cannot influence the result.
        </Trans>
      </p>
      <div className={classes.actions}>
        <pen.SignButton onSign={(from) => void propose(from)}>{t`Count and settle`}</pen.SignButton>
        {failed && (
          <span role="alert">{t`The chain does not answer. Check your connection and try again.`}</span>
        )}
      </div>
    </div>
  )
}
