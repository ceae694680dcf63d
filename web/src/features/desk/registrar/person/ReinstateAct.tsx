import { citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Address, ContractFunctionParameters } from 'viem'
import { Card } from '../../../../components/Card.tsx'
import { TransactionLink } from '../../../../components/TransactionLink.tsx'
import classes from '../../desk.module.css'
import { Words } from '../../frame/Words.tsx'
import { ActButton } from '../../offices/ActButton.tsx'
import { usePen } from '../../pen/Pen.ts'
import type { RegisteredPerson } from '../readPerson.ts'
import { useRegistry } from '../useRegistry.ts'

/** Undoes a revocation. */
export function ReinstateAct({ person }: { person: RegisteredPerson }) {
  const { t } = useLingui()
  const pen = usePen()
  const { address } = useRegistry()
  const propose = (from: Address) =>
    pen.propose(from, {
      title: t`Reinstate a registration`,
      call: {
        abi: citizenRegistryAbi,
        address,
        functionName: 'reinstate',
        args: [person.nullifier],
      } satisfies ContractFunctionParameters<typeof citizenRegistryAbi, 'nonpayable', 'reinstate'>,
      words: (
        <>
          <Words lines={[[t`Resident`, t`No. ${person.index}`]]} />
          <p>
            <Trans>The registration is in force again, with the same number and wallet.</Trans>
          </p>
        </>
      ),
      action: t`Sign and reinstate`,
      done: ({ receipt }) => (
        <p>
          <Trans>The registration is in force again.</Trans>{' '}
          <TransactionLink hash={receipt.transactionHash} />
        </p>
      ),
    })
  return (
    <Card className={classes.card}>
      <h3>
        <Trans>Revoked by mistake?</Trans>
      </h3>
      <p className={classes.soft}>
        <Trans>The revocation stays visible in the register's history; the registration goes on.</Trans>
      </p>
      <div className={classes.actions}>
        <ActButton office="registrar" onAct={propose}>
          {t`Reinstate the registration`}
        </ActButton>
      </div>
    </Card>
  )
}
