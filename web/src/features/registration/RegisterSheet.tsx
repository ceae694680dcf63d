import { citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Address } from 'viem'
import { Copyable } from '../../components/Copyable.tsx'
import { DistrictName } from '../../components/DistrictName.tsx'
import { Notice } from '../../components/Notice.tsx'
import { TransactionLink } from '../../components/TransactionLink.tsx'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import type { SignedVoucher } from '../../lib/voucher/voucherCode.ts'
import { contractCall } from '../transaction/intent.ts'
import { TransactionSheet } from '../transaction/TransactionSheet.tsx'

interface RegisterSheetProps {
  readonly from: Address
  readonly signed: SignedVoucher
  readonly onClose: () => void
}

/** Sending a registrar's voucher to the register. */
export function RegisterSheet({ from, signed, onClose }: RegisterSheetProps) {
  const { t } = useLingui()
  const { contracts } = useConfig()
  const { voucher, registrar, signature } = signed
  return (
    <TransactionSheet
      title={t`Registration`}
      from={from}
      call={contractCall({
        address: contracts.citizenRegistry,
        abi: citizenRegistryAbi,
        functionName: 'register',
        args: [voucher, registrar, signature],
      })}
      action={t`Sign and register`}
      done={({ receipt }) => (
        <Notice tone="calm" title={t`You are registered`}>
          <p>
            <Trans>Now you can enrol in rounds, and receive coins when voting begins.</Trans>
          </p>
          <TransactionLink hash={receipt.transactionHash} />
        </Notice>
      )}
      onClose={onClose}
    >
      <p>
        <Trans>
          The register will hold, for everyone to see: a wallet, its district (
          <DistrictName number={voucher.district} />) and a code that stands for you. The code is made from
          your document with the registrar's secret key, so nobody can read your document out of it.
        </Trans>
      </p>
      <Copyable value={voucher.wallet} />
    </TransactionSheet>
  )
}
