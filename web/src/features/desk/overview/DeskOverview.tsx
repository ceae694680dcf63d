import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Card } from '../../../components/Card.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { useConfig } from '../../../lib/config/ConfigContext.ts'
import { ClockCard } from '../clock/ClockCard.tsx'
import classes from '../desk.module.css'
import { useOfficer } from '../officers/useOfficer.ts'
import { OFFICES } from '../offices/office.ts'
import { useOffices } from '../offices/useOffices.ts'
import { useOfficeWords } from '../offices/useOfficeWords.ts'
import { useOfficials } from '../offices/useOfficials.ts'
import { usePen } from '../pen/Pen.ts'
import { OfficeCard } from './OfficeCard.tsx'
import { YourWork } from './YourWork.tsx'

/** The chain id of a chain that lives on the visitor's own machine. */
const LOCAL_CHAIN_ID = 31_337

/** What the desk is, who works at it, and which of its offices the visitor holds. */
export function DeskOverview() {
  const { t } = useLingui()
  const { chainId } = useConfig()
  const officials = useOfficials()
  return (
    <div className={classes.page}>
      <p className={classes.soft}>
        <Trans>
          Here the city's officials work with their own wallets. Everyone may read everything: each act is a
          transaction that stands on the chain with the name of its office, and the contract refuses whoever
          does not hold that office.
        </Trans>
      </p>
      <YourOffices />
      <YourWork />
      {officials.error && !officials.data && (
        <Notice
          tone="warning"
          title={t`The chain does not answer`}
          action={{ label: t`Try again`, run: officials.retry }}
        >
          <Trans>Who holds the offices is read from the chain. Check your connection and try again.</Trans>
        </Notice>
      )}
      <div className={classes.columns}>
        {OFFICES.map((office) => (
          <OfficeCard key={office} office={office} holders={officials.data?.[office]} />
        ))}
      </div>
      {chainId === LOCAL_CHAIN_ID && <ClockCard />}
    </div>
  )
}

function YourOffices() {
  const { t } = useLingui()
  const { signer, SignButton } = usePen()
  const offices = useOffices()
  const officer = useOfficer()
  const words = useOfficeWords()
  if (!('address' in signer)) {
    return (
      <Card className={classes.card}>
        <p>
          <Trans>You are reading without a wallet. If you hold an office, connect its wallet to act.</Trans>
        </p>
        <div className={classes.actions}>
          <SignButton onSign={() => {}}>{t`Connect wallet`}</SignButton>
        </div>
      </Card>
    )
  }
  if (!offices) return <p role="status">{t`Asking the chain which offices your wallet holds…`}</p>
  if (offices.length === 0 && officer) return null
  if (offices.length === 0) {
    return (
      <Notice tone="calm" title={t`Your wallet holds no office`}>
        <Trans>
          You can read everything here. What a citizen can do is on the pages of the{' '}
          <Link to="/">rounds</Link>.
        </Trans>
      </Notice>
    )
  }
  const names = offices.map((office) => words[office].name).join(', ')
  return (
    <Notice tone="calm" title={t`Your wallet holds: ${names}`}>
      <Trans>
        You may do what is written below for it. Each act is checked and said in words before you sign.
      </Trans>
    </Notice>
  )
}
