import { Trans } from '@lingui/react/macro'
import type { Address } from 'viem'
import { WalletLink } from '../../../components/WalletLink.tsx'

/** An officer: the appointment's number and the wallet. The chain knows no names. */
export function OfficerName({ number, account }: { number: number; account?: Address | undefined }) {
  return (
    <span>
      <Trans>Officer No. {number}</Trans>
      {account && (
        <>
          {' '}
          <WalletLink address={account} />
        </>
      )}
    </span>
  )
}
