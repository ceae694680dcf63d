import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, Suspense, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Coins } from '../../components/Money.tsx'
import { lazyFeature } from '../../lib/i18n/lazyFeature.tsx'
import type { NextStep } from '../../lib/participation/nextStep.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { additionBlock } from './additionBlock.ts'
import { useCart } from './CartContext.ts'
import { amountOf } from './lines.ts'
import classes from './ProjectAction.module.css'
import { mostFor, stepperOf } from './purse.ts'

/** Comes with the first coins: a reader has no use for it. */
const AmountEditor = lazyFeature(['cart'], () => import('./AmountEditor.tsx').then((m) => m.AmountEditor))

/** Steps at which nobody expects to be able to put coins in. */
const OVER: readonly NextStep['kind'][] = ['closed', 'cancelled']

interface ProjectActionProps {
  readonly project: number
  /** Why the visitor cannot vote in this round, where that is so. */
  readonly reason: ReactNode
}

/** The way to put coins into a project's piggy bank; or what is in it already, or why it can't be done. */
export function ProjectAction({ project, reason }: ProjectActionProps) {
  const { t } = useLingui()
  const { round } = useRoundView()
  const { lines, standing, purse, open, step, setAmount } = useCart()
  const [pressed, setPressed] = useState(false)
  const amount = amountOf(lines, project)
  if (!open) {
    const put = amountOf(standing, project)
    if (put > 0n) return <p className={classes.mine}>{<Mine amount={put} />}</p>
    return OVER.includes(step.kind) ? null : <p className={classes.blocked}>{reason}</p>
  }
  const name = round.projects[project]?.summary?.title ?? t`Project No. ${project + 1}`
  if (amount > 0n) {
    return (
      <Suspense fallback={null}>
        <AmountEditor project={project} name={name} autoFocus={pressed} onRemove={() => setPressed(false)} />
      </Suspense>
    )
  }
  const block = additionBlock(lines, purse, project)
  const put = () => {
    const most = mostFor(purse, lines, project)
    const hop = stepperOf(purse)
    // biome-ignore lint/complexity/useMathMinMax: Math.min does not take bigint.
    const first = hop < most ? hop : most
    setPressed(true)
    setAmount(project, first)
  }
  return (
    <div className={classes.root}>
      <Button disabled={block !== null} onClick={put} aria-label={t`Put coins in: “${name}”`}>
        <Trans>Put coins in</Trans>
      </Button>
      {block && (
        <p className={classes.blocked}>
          {block.kind === 'tooManyLines' ? (
            <Trans>A ballot names at most {block.max} projects. Take one out of the cart first.</Trans>
          ) : (
            <Trans>All your coins are in the cart. Lower another project's amount first.</Trans>
          )}
        </p>
      )}
    </div>
  )
}

function Mine({ amount }: { amount: bigint }) {
  return (
    <Trans>
      Your ballot puts in <Coins amount={amount} />
    </Trans>
  )
}
