import { Trans } from '@lingui/react/macro'
import type { AppealOfficer } from '../lib/appeal/Appeal.ts'
import { WalletLink } from './WalletLink.tsx'

/** An officer by the number of the appointment, and the wallet that signs. */
export function OfficerName({ officer }: { officer: AppealOfficer }) {
  return (
    <>
      <Trans>Officer No. {officer.number}</Trans>
      {officer.account && (
        <>
          {' '}
          <WalletLink address={officer.account} />
        </>
      )}
    </>
  )
}
