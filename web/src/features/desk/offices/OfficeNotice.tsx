import { Trans, useLingui } from '@lingui/react/macro'
import { shorten } from '../../../lib/format/shorten.ts'
import classes from '../desk.module.css'
import { usePen } from '../pen/Pen.ts'
import type { Office } from './office.ts'
import { useOffices } from './useOffices.ts'
import { useOfficeWords } from './useOfficeWords.ts'

/** Says whether the visitor may act here, or only read. */
export function OfficeNotice({ office }: { office: Office }) {
  const { t } = useLingui()
  const { signer, SignButton } = usePen()
  const offices = useOffices()
  const words = useOfficeWords()
  const { name } = words[office]
  const holds = offices?.includes(office)
  return (
    <div className={classes.office} data-holds={holds} role="status">
      <p>
        <strong>{name}.</strong> {words[office].may} {words[office].mayNot}
      </p>
      {!('address' in signer) ? (
        <>
          <p>
            <Trans>
              You can read everything here without a wallet. To act, connect the wallet of this office.
            </Trans>
          </p>
          <div className={classes.actions}>
            <SignButton variant="light" onSign={() => {}}>{t`Connect wallet`}</SignButton>
          </div>
        </>
      ) : holds === undefined ? (
        <p>{t`Asking the chain which offices your wallet holds…`}</p>
      ) : holds ? (
        <p>
          <Trans>Your wallet {shorten(signer.address)} holds this office: you may act here.</Trans>
        </p>
      ) : (
        <p>
          <Trans>
            Your wallet {shorten(signer.address)} does not hold this office: you can read everything, but the
            contract would refuse you.
          </Trans>
        </p>
      )}
    </div>
  )
}
