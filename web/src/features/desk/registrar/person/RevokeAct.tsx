import { citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Address, ContractFunctionParameters } from 'viem'
import { Card } from '../../../../components/Card.tsx'
import { TransactionLink } from '../../../../components/TransactionLink.tsx'
import classes from '../../desk.module.css'
import { ChoiceField } from '../../form/FormField.tsx'
import { Words } from '../../frame/Words.tsx'
import { ActButton } from '../../offices/ActButton.tsx'
import { usePen } from '../../pen/Pen.ts'
import type { RegisteredPerson } from '../readPerson.ts'
import { useRegistry } from '../useRegistry.ts'
import { REVOCATION_REASONS } from './revocationReasons.ts'
import { useRevocationWords } from './useRevocationWords.ts'

/** Ends a registration, for a reason that stands on the chain. */
export function RevokeAct({ person }: { person: RegisteredPerson }) {
  const { t } = useLingui()
  const pen = usePen()
  const { address } = useRegistry()
  const words = useRevocationWords()
  const [chosen, setChosen] = useState('')
  const reason = REVOCATION_REASONS.find((each) => each === chosen)
  const options = [
    { value: '', label: t`Choose a reason` },
    ...REVOCATION_REASONS.map((value) => ({ value, label: words[value] })),
  ]
  const propose = (from: Address) => {
    if (!reason) return
    pen.propose(from, {
      title: t`Revoke a registration`,
      call: {
        abi: citizenRegistryAbi,
        address,
        functionName: 'revoke',
        args: [person.nullifier, REVOCATION_REASONS.indexOf(reason)],
      } satisfies ContractFunctionParameters<typeof citizenRegistryAbi, 'nonpayable', 'revoke'>,
      words: (
        <>
          <Words
            lines={[
              [t`Resident`, t`No. ${person.index}`],
              [t`Reason, which everyone will see`, words[reason]],
            ]}
          />
          <p>
            <Trans>
              The resident can join no further round. Ballots in rounds joined before stand and count. You can
              reinstate the registration later.
            </Trans>
          </p>
        </>
      ),
      action: t`Sign and revoke`,
      done: ({ receipt }) => (
        <p>
          <Trans>The registration is revoked.</Trans> <TransactionLink hash={receipt.transactionHash} />
        </p>
      ),
    })
  }
  return (
    <Card className={classes.card}>
      <h3>
        <Trans>No longer a resident</Trans>
      </h3>
      <ChoiceField
        label={t`Reason`}
        options={options}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <ActButton office="registrar" variant="danger" disabled={!reason} onAct={propose}>
          {t`Revoke the registration`}
        </ActButton>
      </div>
    </Card>
  )
}
