import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import type { Address } from 'viem'
import button from '../../components/Button.module.css'
import { lazyFeature } from '../../lib/i18n/lazyFeature.tsx'
import type { NextStep } from '../../lib/participation/nextStep.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { ConnectButton } from '../wallet/ConnectButton.tsx'
import { SignButton } from '../wallet/SignButton.tsx'

const EnrolSheet = lazyFeature(['enrolment', 'transaction', 'wallet'], () =>
  import('./EnrolSheet.tsx').then((m) => m.EnrolSheet),
)

const MoveSheet = lazyFeature(['enrolment', 'transaction', 'wallet'], () =>
  import('./MoveSheet.tsx').then((m) => m.MoveSheet),
)

/** The button that takes a citizen's next step. */
export function StepAction({ step }: { step: NextStep }) {
  const { round } = useRoundView()
  const [sheet, setSheet] = useState<{ kind: 'enrol' | 'move'; from: Address }>()
  const close = () => setSheet(undefined)
  return (
    <>
      {step.kind === 'connect' && (
        <>
          <ConnectButton />
          <Link to="/register">
            <Trans>I have no wallet yet</Trans>
          </Link>
        </>
      )}
      {step.kind === 'register' && (
        <Link to="/register" className={button.button}>
          <Trans>How to register</Trans>
        </Link>
      )}
      {step.kind === 'enrol' && (
        <SignButton onSign={(from) => setSheet({ kind: 'enrol', from })}>
          <Trans>Enrol</Trans>
        </SignButton>
      )}
      {step.kind === 'moveEnrolment' && (
        <SignButton onSign={(from) => setSheet({ kind: 'move', from })}>
          <Trans>Move my enrolment</Trans>
        </SignButton>
      )}
      {step.kind === 'closed' && (
        <Link to="/rounds/$round/outcome" params={{ round: round.address }}>
          <Trans>See the result</Trans>
        </Link>
      )}
      {/* Beside the buttons, which go when the step is taken: what the sheet tells at the end stays. */}
      {sheet && (
        <Suspense fallback={null}>
          {sheet.kind === 'enrol' ? (
            <EnrolSheet from={sheet.from} onClose={close} />
          ) : (
            <MoveSheet from={sheet.from} onClose={close} />
          )}
        </Suspense>
      )}
    </>
  )
}
