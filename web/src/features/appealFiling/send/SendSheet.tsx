import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import { VISIBILITIES } from '@initiative-citizen/contracts/appeal-enums'
import { Trans, useLingui } from '@lingui/react/macro'
import { useCallback, useEffect, useState } from 'react'
import { type Address, type Hex, parseEventLogs, type TransactionReceipt } from 'viem'
import { Actions } from '../../../components/Actions.tsx'
import { Button } from '../../../components/Button.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Sheet } from '../../../components/Sheet.tsx'
import { Spinner } from '../../../components/Spinner.tsx'
import { TransactionLink } from '../../../components/TransactionLink.tsx'
import { type AppealId, toAppealId } from '../../../lib/appeal/appealId.ts'
import { useAppealWords } from '../../../lib/appeal/useAppealWords.ts'
import { useCategories } from '../../../lib/appeal/useCategories.ts'
import type { AppealDraft } from '../../../lib/appealDraft/AppealDraft.ts'
import { forgetAppealDraft } from '../../../lib/appealDraft/draftStore.ts'
import { useRpc } from '../../../lib/chain/useRpc.ts'
import { useConfig } from '../../../lib/config/ConfigContext.ts'
import { useLocalised } from '../../../lib/i18n/useLocale.ts'
import { contractCall } from '../../transaction/intent.ts'
import { TransactionSheet } from '../../transaction/TransactionSheet.tsx'
import type { DividedDraft } from '../compose/divideDraft.ts'
import { useFilingFailure } from './useFilingFailure.ts'

interface SendSheetProps {
  readonly draft: AppealDraft
  readonly divided: DividedDraft
  readonly from: Address
  readonly onFiled: (appeal: AppealId) => void
  readonly onClose: () => void
}

/** Seals and uploads, then has the wallet sign the filing itself. */
export function SendSheet({ draft, divided, from, onFiled, onClose }: SendSheetProps) {
  const { t } = useLingui()
  const { gateways, contracts } = useConfig()
  const [gateway = ''] = gateways
  const request = useRpc()
  const { tree } = useCategories()
  const department = tree?.of(divided.open.category)?.department
  const failureWords = useFilingFailure()
  const [state, setState] = useState<{ digest: Hex } | { error: unknown }>()
  const prepare = useCallback(async () => {
    setState(undefined)
    try {
      const { prepareFiling } = await import('./prepareFiling.ts')
      const registry = contracts.departmentRegistry
      const input = { draft: draft.id, divided, department, departmentRegistry: registry, request, gateway }
      setState({ digest: await prepareFiling(input) })
    } catch (error) {
      setState({ error })
    }
  }, [draft.id, divided, department, contracts, request, gateway])
  useEffect(() => {
    void prepare()
  }, [prepare])
  if (state && 'digest' in state) {
    return <SignSheet {...{ draft, divided, from, onFiled, onClose }} digest={state.digest} />
  }
  return (
    <Sheet title={t`File the appeal`} onClose={onClose}>
      {state ? (
        <Notice
          tone="failure"
          title={t`The appeal could not be prepared`}
          action={{ label: t`Try again`, run: () => void prepare() }}
        >
          {failureWords(state.error)}
        </Notice>
      ) : (
        <p role="status">
          <Spinner />{' '}
          <Trans>Sealing what is for the department, and uploading the text and photographs…</Trans>
        </p>
      )}
      <Actions>
        <Button variant="light" onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
      </Actions>
    </Sheet>
  )
}

function SignSheet({ draft, divided, from, digest, onFiled, onClose }: SendSheetProps & { digest: Hex }) {
  const { t } = useLingui()
  const { contracts } = useConfig()
  const localised = useLocalised()
  const words = useAppealWords()
  const { tree } = useCategories()
  const category = tree?.of(divided.open.category)
  const [filed, setFiled] = useState<AppealId>()
  const [call] = useState(() =>
    contractCall({
      address: contracts.appealRegistry,
      abi: appealRegistryAbi,
      functionName: 'file',
      args: [
        {
          kind: category?.appealKind ?? 0,
          district: divided.open.district,
          category: divided.open.category,
          visibility: VISIBILITIES.indexOf(draft.visibility),
          digest,
        },
      ],
    }),
  )
  const remember = (receipt: TransactionReceipt) => {
    const appeal = filedIn(receipt)
    if (!appeal) return
    setFiled(appeal)
    void forgetAppealDraft(draft.id)
  }
  const leave = () => (filed ? onFiled(filed) : onClose())
  return (
    <TransactionSheet
      title={t`File the appeal`}
      from={from}
      call={call}
      action={t`Sign and file`}
      onMined={({ receipt }) => remember(receipt)}
      done={({ receipt }) => (
        <Notice
          tone="calm"
          title={t`The appeal is filed`}
          {...(filed && { action: { label: t`To the receipt`, run: () => onFiled(filed) } })}
        >
          <p>
            <Trans>From now on the city's time is running, and everyone can see it.</Trans>
          </p>
          <TransactionLink hash={receipt.transactionHash} />
        </Notice>
      )}
      onClose={leave}
    >
      <p>
        <Trans>
          You file “{divided.open.title ?? t`A confidential appeal`}” under{' '}
          {category && localised(category.name)}. Visibility: {words.visibility[draft.visibility]}.
        </Trans>
      </p>
      <p>
        <Trans>
          The blockchain gets the digest of the text, category, district and your wallet's address. They stand
          there for ever; you can withdraw the appeal until it is answered.
        </Trans>
      </p>
    </TransactionSheet>
  )
}

function filedIn({ logs }: TransactionReceipt): AppealId | undefined {
  const [event] = parseEventLogs({ abi: appealRegistryAbi, eventName: 'AppealFiled', logs })
  return event && toAppealId(event.args.appeal)
}
