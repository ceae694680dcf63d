import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import type { Address } from 'viem'
import { Actions } from '../../components/Actions.tsx'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { Copyable } from '../../components/Copyable.tsx'
import { DistrictName } from '../../components/DistrictName.tsx'
import { Moment } from '../../components/Moment.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useChainRead } from '../../lib/chain/useChainRead.ts'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { lazyFeature } from '../../lib/i18n/lazyFeature.tsx'
import { useChainTime } from '../../lib/live/useChainTime.ts'
import type { SignedVoucher } from '../../lib/voucher/voucherCode.ts'
import { SignButton } from '../wallet/SignButton.tsx'
import { useWalletAddress } from '../wallet/useWallet.ts'
import classes from './RegisterPage.module.css'
import { readVoucherStanding } from './readVoucherStanding.ts'
import { useVoucherProblemWords } from './useVoucherProblemWords.ts'
import { isRefused, type VoucherProblem, voucherProblems } from './voucherProblems.ts'

const RegisterSheet = lazyFeature(['registration', 'transaction', 'wallet'], () =>
  import('./RegisterSheet.tsx').then((m) => m.RegisterSheet),
)

/** What a voucher says in plain words, what is against sending it, and the way to send it. */
export function VoucherCard({ signed, onForget }: { signed: SignedVoucher; onForget: () => void }) {
  const { t } = useLingui()
  const { chainId, contracts } = useConfig()
  const connected = useWalletAddress()
  const say = useVoucherProblemWords()
  const [from, setFrom] = useState<Address>()
  const { voucher, registrar } = signed
  const expired = useChainTime((time) => time > voucher.expiry)
  const standing = useChainRead(`voucher ${registrar} ${voucher.wallet}`, (request) =>
    readVoucherStanding(request, contracts, { registrar, wallet: voucher.wallet }),
  )
  const problems = voucherProblems(signed, {
    chainId,
    registry: contracts.citizenRegistry,
    now: expired ? voucher.expiry + 1 : voucher.expiry,
    connected,
    onChain: standing.data,
  })
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>The registrar's voucher</Trans>
      </h2>
      <dl className={classes.facts}>
        <div>
          <dt>
            <Trans>Where you live</Trans>
          </dt>
          <dd>
            <DistrictName number={voucher.district} />
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Good until</Trans>
          </dt>
          <dd>
            <Moment at={voucher.expiry} />
          </dd>
        </div>
        <div className={classes.wide}>
          <dt>
            <Trans>The wallet that will be registered</Trans>
          </dt>
          <dd>
            <Copyable value={voucher.wallet} />
          </dd>
        </div>
        <div className={classes.wide}>
          <dt>
            <Trans>Signed by the registrar</Trans>
          </dt>
          <dd>
            <Copyable value={registrar} />
          </dd>
        </div>
      </dl>
      {problems.map((problem) => {
        const { title, text } = say(problem)
        return (
          <Notice key={problem.kind} tone={toneOf(problem)} title={title}>
            {text}
          </Notice>
        )
      })}
      <Actions>
        {!problems.some(isRefused) && (
          <SignButton onSign={setFrom}>
            <Trans>Register</Trans>
          </SignButton>
        )}
        <Button variant="light" onClick={onForget}>
          {t`Enter another`}
        </Button>
      </Actions>
      {from && (
        <Suspense fallback={null}>
          <RegisterSheet from={from} signed={signed} onClose={() => setFrom(undefined)} />
        </Suspense>
      )}
    </Card>
  )
}

function toneOf(problem: VoucherProblem): 'calm' | 'warning' | 'failure' {
  if (problem.kind === 'registeredAlready') return 'calm'
  return isRefused(problem) ? 'failure' : 'warning'
}
