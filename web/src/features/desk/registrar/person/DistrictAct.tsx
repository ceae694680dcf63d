import { citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Address, ContractFunctionParameters } from 'viem'
import { Card } from '../../../../components/Card.tsx'
import { useDistrictName } from '../../../../components/DistrictName.tsx'
import { TransactionLink } from '../../../../components/TransactionLink.tsx'
import classes from '../../desk.module.css'
import { ChoiceField } from '../../form/FormField.tsx'
import { useDistrictOptions } from '../../form/useDistrictOptions.ts'
import { Words } from '../../frame/Words.tsx'
import { ActButton } from '../../offices/ActButton.tsx'
import { usePen } from '../../pen/Pen.ts'
import type { RegisteredPerson } from '../readPerson.ts'
import { useRegistry } from '../useRegistry.ts'

/** Records that a resident moved within the city. */
export function DistrictAct({ person }: { person: RegisteredPerson }) {
  const { t } = useLingui()
  const pen = usePen()
  const { address } = useRegistry()
  const name = useDistrictName()
  const options = useDistrictOptions().filter(({ value }) => value !== String(person.district))
  const [district, setDistrict] = useState('')
  const propose = (from: Address) =>
    pen.propose(from, {
      title: t`Change the district`,
      call: {
        abi: citizenRegistryAbi,
        address,
        functionName: 'changeDistrict',
        args: [person.nullifier, Number(district)],
      } satisfies ContractFunctionParameters<typeof citizenRegistryAbi, 'nonpayable', 'changeDistrict'>,
      words: (
        <>
          <Words
            lines={[
              [t`Resident`, t`No. ${person.index}`],
              [t`Former district`, name(person.district)],
              [t`New district`, name(Number(district))],
            ]}
          />
          <p>
            <Trans>Rounds that the citizen has joined already are not touched.</Trans>
          </p>
        </>
      ),
      action: t`Sign and change`,
      done: ({ receipt }) => (
        <p>
          <Trans>The district is changed.</Trans> <TransactionLink hash={receipt.transactionHash} />
        </p>
      ),
      onMined: () => setDistrict(''),
    })
  return (
    <Card className={classes.card}>
      <h3>
        <Trans>Moved within the city</Trans>
      </h3>
      <ChoiceField
        label={t`New district`}
        options={options}
        value={district}
        onChange={(event) => setDistrict(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <ActButton office="registrar" disabled={district === ''} onAct={propose}>
          {t`Change the district`}
        </ActButton>
      </div>
    </Card>
  )
}
