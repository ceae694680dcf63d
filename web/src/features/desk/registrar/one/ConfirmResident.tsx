import { citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import { type Voucher, voucherTypedData } from '@initiative-citizen/contracts/voucher'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Address, ContractFunctionParameters, Hex } from 'viem'
import { Button } from '../../../../components/Button.tsx'
import { Card } from '../../../../components/Card.tsx'
import { Copyable } from '../../../../components/Copyable.tsx'
import { useDistrictName } from '../../../../components/DistrictName.tsx'
import { Moment } from '../../../../components/Moment.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { TransactionLink } from '../../../../components/TransactionLink.tsx'
import { useChainTime } from '../../../../lib/live/useChainTime.ts'
import { encodeVoucher } from '../../../../lib/voucher/voucherCode.ts'
import classes from '../../desk.module.css'
import { Words } from '../../frame/Words.tsx'
import { ActButton } from '../../offices/ActButton.tsx'
import { type Sentence, usePen } from '../../pen/Pen.ts'
import { useRegistry } from '../useRegistry.ts'
import { IssuedVoucher } from './IssuedVoucher.tsx'

const DAY = 86_400

export interface NewResident {
  readonly wallet: Address
  readonly nullifier: Hex
  readonly district: number
  /** How long a voucher is valid. */
  readonly days: number
}

interface ConfirmResidentProps {
  readonly resident: NewResident
  /** Back to the form as it was filled in. */
  readonly onBack: () => void
  /** On to an empty form. */
  readonly onNext: () => void
}

/** Says whom the registrar is about to vouch for, and offers both ways: a voucher, or a registration at once. */
export function ConfirmResident({ resident, onBack, onNext }: ConfirmResidentProps) {
  const { t } = useLingui()
  const pen = usePen()
  const { address, chainId } = useRegistry()
  const districtName = useDistrictName()
  const hour = useChainTime((time) => Math.floor(time / 3_600))
  const [voucher, setVoucher] = useState<{ code: string; expiry: number }>()
  const [registered, setRegistered] = useState(false)
  const [refused, setRefused] = useState<Sentence>()
  const [signing, setSigning] = useState(false)
  const { wallet, nullifier, district, days } = resident
  const expiry = (hour + 1) * 3_600 + days * DAY
  const words = (
    <Words
      lines={[
        [t`Wallet`, <Copyable key="wallet" value={wallet} />],
        [t`Nullifier`, <Copyable key="nullifier" value={nullifier} />],
        [t`District`, districtName(district)],
      ]}
    />
  )

  const issue = async (from: Address) => {
    setSigning(true)
    setRefused(undefined)
    const signed: Voucher = { wallet, nullifier, district, expiry }
    const data = voucherTypedData(signed, { address, chainId })
    const answer = await pen.sign(from, { ...data, message: { ...data.message } })
    setSigning(false)
    if ('refused' in answer) return setRefused(answer.refused)
    const { signature } = answer
    const code = encodeVoucher({ chainId, registry: address, voucher: signed, registrar: from, signature })
    setVoucher({ code, expiry })
  }
  const register = (from: Address) =>
    pen.propose(from, {
      title: t`Register a resident`,
      call: {
        abi: citizenRegistryAbi,
        address,
        functionName: 'registerBatch',
        args: [[{ wallet, nullifier, district }]],
      } satisfies ContractFunctionParameters<typeof citizenRegistryAbi, 'nonpayable', 'registerBatch'>,
      words,
      action: t`Sign and register the resident`,
      onMined: () => setRegistered(true),
      done: ({ receipt }) => (
        <p>
          <Trans>The resident is registered and can enrol in rounds.</Trans>{' '}
          <TransactionLink hash={receipt.transactionHash} />
        </p>
      ),
    })

  if (voucher) return <IssuedVoucher {...voucher} onNext={onNext} />
  return (
    <Card className={classes.card}>
      <h2>
        {registered ? t`Now in the register` : t`Neither this person nor this wallet is in the register yet`}
      </h2>
      {words}
      {!registered && (
        <>
          <p className={classes.soft}>
            <Trans>
              A voucher is a signature: nothing is written to the chain until the citizen sends it from their
              own wallet, before <Moment at={expiry} />. Registering at once writes it now, at your expense.
            </Trans>
          </p>
          <div className={classes.actions}>
            <ActButton office="registrar" onAct={(from) => void issue(from)} disabled={signing}>
              {signing ? t`Confirm in your wallet…` : t`Sign a voucher`}
            </ActButton>
            <ActButton office="registrar" variant="light" onAct={register} disabled={signing}>
              {t`Register at once`}
            </ActButton>
            <Button variant="light" onClick={onBack} disabled={signing}>
              {t`Back to the form`}
            </Button>
          </div>
        </>
      )}
      {registered && (
        <div className={classes.actions}>
          <Button onClick={onNext}>{t`Next resident`}</Button>
        </div>
      )}
      {refused && (
        <Notice tone="warning" title={refused.what}>
          {refused.todo}
        </Notice>
      )}
    </Card>
  )
}
