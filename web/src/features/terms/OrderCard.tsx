import type { OrderBody } from '@initiative-citizen/ipfs/schemas/order'
import { Trans, useLingui } from '@lingui/react/macro'
import { BodyFailure } from '../../components/BodyFailure.tsx'
import { Card } from '../../components/Card.tsx'
import { Copyable } from '../../components/Copyable.tsx'
import { Roubles } from '../../components/Money.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Placeholder } from '../../components/Placeholder.tsx'
import { Prose } from '../../components/Prose.tsx'
import { Verified } from '../../components/Verified.tsx'
import { useBody } from '../../lib/body/useBody.ts'
import { formatDay } from '../../lib/format/time.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import classes from './TermsView.module.css'

/** The city's order by which the budget was set aside, read from IPFS and checked against the chain. */
export function OrderCard() {
  const { round } = useRoundView()
  const [state, retry] = useBody('order', round.orderDigest)
  return (
    <Card className={classes.card}>
      {state.status === 'reading' && <Placeholder height={180} />}
      {state.status === 'failed' && <BodyFailure reason={state.reason} retry={retry} />}
      {state.status === 'verified' && <Order order={state.body} budget={round.budget} />}
      <p className={classes.soft}>
        <Trans>Digest of the order (SHA-256):</Trans> <Copyable value={round.orderDigest} />
      </p>
    </Card>
  )
}

function Order({ order, budget }: { order: OrderBody; budget: bigint }) {
  const { t, i18n } = useLingui()
  const date = formatDay(order.date, i18n.locale)
  return (
    <>
      <p className={classes.soft}>
        <Trans>
          Order No. {order.number} of {date}
        </Trans>
      </p>
      <h2 lang={order.lang}>{order.title}</h2>
      <Prose text={order.text} lang={order.lang} />
      <Verified />
      {BigInt(order.budget) === budget ? (
        <Verified>
          <Trans>
            The order sets aside <Roubles amount={budget} />, and exactly as many coins were issued
          </Trans>
        </Verified>
      ) : (
        <Notice tone="failure" title={t`The order names another sum`}>
          <Trans>
            The order sets aside <Roubles amount={BigInt(order.budget)} />, but the contract issued coins for{' '}
            <Roubles amount={budget} />. Ask the city to explain.
          </Trans>
        </Notice>
      )}
    </>
  )
}
