import { zodResolver } from '@hookform/resolvers/zod'
import { citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import { Trans, useLingui } from '@lingui/react/macro'
import { useForm } from 'react-hook-form'
import type { Address, ContractFunctionParameters } from 'viem'
import * as z from 'zod/mini'
import { Card } from '../../../../components/Card.tsx'
import { Copyable } from '../../../../components/Copyable.tsx'
import { TransactionLink } from '../../../../components/TransactionLink.tsx'
import classes from '../../desk.module.css'
import { InputField } from '../../form/FormField.tsx'
import { Words } from '../../frame/Words.tsx'
import { ActButton } from '../../offices/ActButton.tsx'
import { usePen } from '../../pen/Pen.ts'
import { walletField } from '../one/residentForm.ts'
import type { RegisteredPerson } from '../readPerson.ts'
import { useRegistry } from '../useRegistry.ts'

const schema = z.object({ wallet: walletField })

/** Gives a resident a new wallet in place of a lost one. */
export function RebindAct({ person }: { person: RegisteredPerson }) {
  const { t } = useLingui()
  const pen = usePen()
  const { address } = useRegistry()
  const form = useForm<{ wallet: string }, unknown, { wallet: Address }>({
    resolver: zodResolver(schema),
    defaultValues: { wallet: '' },
  })
  const propose = (from: Address, wallet: Address) =>
    pen.propose(from, {
      title: t`Replace a lost wallet`,
      call: {
        abi: citizenRegistryAbi,
        address,
        functionName: 'rebind',
        args: [person.nullifier, wallet],
      } satisfies ContractFunctionParameters<typeof citizenRegistryAbi, 'nonpayable', 'rebind'>,
      words: (
        <>
          <Words
            lines={[
              [t`Resident`, t`No. ${person.index}`],
              [t`Lost wallet`, <Copyable key="lost" value={person.wallet} />],
              [t`New wallet`, <Copyable key="new" value={wallet} />],
            ]}
          />
          <p>
            <Trans>
              The number and all that the citizen did stay theirs. The lost wallet can never be registered
              again. In a round whose voting has begun, the former wallet keeps its ballot.
            </Trans>
          </p>
        </>
      ),
      action: t`Sign and replace`,
      done: ({ receipt }) => (
        <p>
          <Trans>The new wallet is the resident's now.</Trans>{' '}
          <TransactionLink hash={receipt.transactionHash} />
        </p>
      ),
      onMined: () => form.reset(),
    })
  return (
    <Card className={classes.card}>
      <h3>
        <Trans>The wallet is lost</Trans>
      </h3>
      <p className={classes.soft}>
        <Trans>See the person and the document first: whoever gets the new wallet gets the vote.</Trans>
      </p>
      <InputField
        label={t`New wallet`}
        placeholder="0x…"
        spellCheck={false}
        error={form.formState.errors.wallet?.message}
        {...form.register('wallet')}
      />
      <div className={classes.actions}>
        <ActButton
          office="registrar"
          onAct={(from) => void form.handleSubmit(({ wallet }) => propose(from, wallet))()}
        >
          {t`Replace the wallet`}
        </ActButton>
      </div>
    </Card>
  )
}
