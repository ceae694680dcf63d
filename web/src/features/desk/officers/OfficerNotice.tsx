import { Trans, useLingui } from '@lingui/react/macro'
import { useDepartmentName } from '../../../lib/appeal/useDepartments.ts'
import { shorten } from '../../../lib/format/shorten.ts'
import classes from '../desk.module.css'
import { usePen } from '../pen/Pen.ts'
import { useOfficer } from './useOfficer.ts'

interface OfficerNoticeProps {
  /** Whose work stands below; undefined: whoever is connected. */
  readonly department?: number | undefined
  /** What stands below is the head's alone. */
  readonly head?: boolean
}

/** Says for which department the visitor acts, or that there is only reading. */
export function OfficerNotice({ department, head = false }: OfficerNoticeProps) {
  const { t } = useLingui()
  const { signer, SignButton } = usePen()
  const officer = useOfficer()
  const name = useDepartmentName()
  const serves = officer && (department === undefined || officer.department === department)
  const may = officer === undefined ? undefined : Boolean(serves && (!head || officer.head))
  return (
    <div className={classes.office} data-holds={may} role="status">
      {!('address' in signer) ? (
        <>
          <p>
            <Trans>
              You can read everything here without a wallet. To act, connect the wallet of an officer.
            </Trans>
          </p>
          <div className={classes.actions}>
            <SignButton variant="light" onSign={() => {}}>{t`Connect wallet`}</SignButton>
          </div>
        </>
      ) : officer === undefined ? (
        <p>
          <Trans>Asking the chain where your wallet serves…</Trans>
        </p>
      ) : (
        <Standing address={shorten(signer.address)} may={may === true} head={head} />
      )}
      {officer && <Place department={name(officer.department)} head={officer.head} number={officer.id} />}
    </div>
  )
}

function Place({ department, head, number }: { department: string; head: boolean; number: number }) {
  const { t } = useLingui()
  return (
    <p>
      <strong>{head ? t`Head, officer No. ${number}` : t`Officer No. ${number}`}</strong>, {department}
    </p>
  )
}

function Standing({ address, may, head }: { address: string; may: boolean; head: boolean }) {
  if (may)
    return (
      <p>
        <Trans>Your wallet {address} serves here: you may act.</Trans>
      </p>
    )
  return (
    <p>
      {head ? (
        <Trans>
          Your wallet {address} does not lead this department: you can read everything, but the contract would
          refuse you.
        </Trans>
      ) : (
        <Trans>
          Your wallet {address} does not serve in this department: you can read everything, but the contract
          would refuse you.
        </Trans>
      )}
    </p>
  )
}
