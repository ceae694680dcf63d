import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Address, encodeAbiParameters, keccak256 } from 'viem'
import { Actions } from '../../../components/Actions.tsx'
import { Button } from '../../../components/Button.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Sheet } from '../../../components/Sheet.tsx'
import { Spinner } from '../../../components/Spinner.tsx'
import { useConfig } from '../../../lib/config/ConfigContext.ts'
import { useBeat } from '../../../lib/live/HeartbeatContext.ts'
import { contractCall } from '../../transaction/intent.ts'
import { TransactionSheet } from '../../transaction/TransactionSheet.tsx'
import type { ClaimCode } from './claimCode.ts'
import { forgetClaim, keepClaim, keptClaim } from './claimStore.ts'

interface ClaimSheetProps {
  readonly claim: ClaimCode
  readonly from: Address
  readonly onClose: () => void
}

/**
 * The two steps of a claim. The first announces it without showing the code, so that nobody who sees the second on its
 * way can be faster.
 */
export function ClaimSheet({ claim, from, onClose }: ClaimSheetProps) {
  const { appeal } = claim
  const [committed, setCommitted] = useState(() => keptClaim(appeal, from)?.block)
  const [going, setGoing] = useState(committed !== undefined)
  if (committed === undefined || !going) {
    return (
      <CommitStep
        {...{ claim, from, onClose }}
        onCommitted={(block) => {
          keepClaim(appeal, { wallet: from.toLowerCase(), block })
          setCommitted(block)
        }}
        onNext={() => setGoing(true)}
      />
    )
  }
  return <RevealStep {...{ claim, from, onClose, committed }} />
}

interface CommitStepProps extends ClaimSheetProps {
  readonly onCommitted: (block: number) => void
  readonly onNext: () => void
}

function CommitStep({ claim: { appeal, code }, from, onClose, onCommitted, onNext }: CommitStepProps) {
  const { t } = useLingui()
  const { contracts } = useConfig()
  const [call] = useState(() =>
    contractCall({
      address: contracts.appealRegistry,
      abi: appealRegistryAbi,
      functionName: 'commitClaim',
      args: [
        keccak256(
          encodeAbiParameters(
            [{ type: 'uint256' }, { type: 'bytes32' }, { type: 'address' }],
            [BigInt(appeal), code, from],
          ),
        ),
      ],
    }),
  )
  return (
    <TransactionSheet
      title={t`Step 1 of 2: announce the claim`}
      from={from}
      call={call}
      action={t`Sign and announce`}
      onMined={({ receipt }) => onCommitted(Number(receipt.blockNumber))}
      done={() => (
        <Notice tone="calm" title={t`The claim is announced`} action={{ label: t`To step 2`, run: onNext }}>
          <Trans>One more signature, and the appeal is yours.</Trans>
        </Notice>
      )}
      onClose={onClose}
    >
      <p>
        <Trans>
          You announce that your wallet will claim an appeal, without showing the code yet. This keeps others
          from using the code when they see it on its way.
        </Trans>
      </p>
    </TransactionSheet>
  )
}

function RevealStep({ claim, from, onClose, committed }: ClaimSheetProps & { committed: number }) {
  const { t } = useLingui()
  const head = useBeat(({ chain }) => (chain.status === 'here' ? chain.at.number : 0))
  if (head <= committed) {
    return (
      <Sheet title={t`Step 2 of 2: claim the appeal`} onClose={onClose}>
        <p role="status">
          <Spinner /> <Trans>Waiting for the next block. You may close this window and come back.</Trans>
        </p>
        <Actions>
          <Button variant="light" onClick={onClose}>
            <Trans>Close</Trans>
          </Button>
        </Actions>
      </Sheet>
    )
  }
  return <ClaimStep claim={claim} from={from} onClose={onClose} />
}

function ClaimStep({ claim: { appeal, code, key }, from, onClose }: ClaimSheetProps) {
  const { t } = useLingui()
  const { contracts } = useConfig()
  const [call] = useState(() =>
    contractCall({
      address: contracts.appealRegistry,
      abi: appealRegistryAbi,
      functionName: 'claim',
      args: [BigInt(appeal), code],
    }),
  )
  const finish = async () => {
    forgetClaim(appeal)
    if (key === undefined) return
    const [{ authorKeys }, { keepFormerIdentity }] = await Promise.all([
      import('../../../lib/sealed/authorKeys.ts'),
      import('../../../lib/sealed/identityStore.ts'),
    ])
    // The information centre knows this key: it opens what was sealed, and nothing new is sealed to it.
    await authorKeys()
    await keepFormerIdentity('author', key)
  }
  return (
    <TransactionSheet
      title={t`Step 2 of 2: claim the appeal`}
      from={from}
      call={call}
      action={t`Sign and claim`}
      onMined={() => void finish()}
      done={() => (
        <Notice tone="calm" title={t`The appeal is yours`}>
          <Link to="/appeals/$appeal" params={{ appeal }}>
            <Trans>To the appeal</Trans>
          </Link>
        </Notice>
      )}
      onClose={onClose}
    >
      <p>
        <Trans>
          You show the code and become the appeal's author. Everyone will see that this wallet claimed it. The
          code is worth nothing after that.
        </Trans>
      </p>
    </TransactionSheet>
  )
}
