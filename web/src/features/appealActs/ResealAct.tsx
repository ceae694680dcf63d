import type { SealedPart } from '@initiative-citizen/ipfs/schemas/sealed'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Address, Hex } from 'viem'
import { DepartmentName } from '../../components/DepartmentName.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useUploadFailure } from '../../components/useUploadFailure.ts'
import type { Appeal } from '../../lib/appeal/Appeal.ts'
import { useRpc } from '../../lib/chain/useRpc.ts'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { SignButton } from '../wallet/SignButton.tsx'
import { ActSheet } from './ActSheet.tsx'
import classes from './AppealActs.module.css'
import { useAppealCall } from './useAppealCall.ts'

interface ResealActProps {
  readonly appeal: Appeal
  readonly part: SealedPart
  /** The author's own recipient. */
  readonly author: string
}

/** Seals an opened part to the department that has the appeal now. */
export function ResealAct({ appeal, part, author }: ResealActProps) {
  const { t } = useLingui()
  const { gateways, contracts } = useConfig()
  const [gateway = ''] = gateways
  const request = useRpc()
  const write = useAppealCall()
  const failureWords = useUploadFailure()
  const [ready, setReady] = useState<{ from: Address; digest: Hex }>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const department = appeal.department ?? 0
  const prepare = async (from: Address) => {
    setBusy(true)
    setFailure(undefined)
    try {
      const [{ readDepartmentKey }, { sealAnew }, { putBody }] = await Promise.all([
        import('../../lib/chain/readDepartmentKey.ts'),
        import('../../lib/sealed/sealAnew.ts'),
        import('../../lib/upload/putBody.ts'),
      ])
      const key = await readDepartmentKey(request, contracts.departmentRegistry, department)
      if (key) {
        const envelope = await sealAnew(part, key.key, author)
        await putBody(envelope, gateway)
        setReady({ from, digest: envelope.digest })
      } else setFailure(t`The department has published no key yet. Try again later.`)
    } catch (error) {
      setFailure(failureWords(error))
    }
    setBusy(false)
  }
  const name = <DepartmentName number={department} />
  return (
    <div className={classes.act}>
      <SignButton disabled={busy} onSign={(from) => void prepare(from)}>
        <Trans>Seal it for the new department</Trans>
      </SignButton>
      {failure && <Notice tone="failure" title={failure} />}
      {ready && (
        <ActSheet
          title={t`Seal it for the new department`}
          from={ready.from}
          call={write('reseal', [BigInt(appeal.id), ready.digest])}
          action={t`Sign and seal`}
          doneTitle={t`The department can open it now`}
          onClose={() => setReady(undefined)}
        >
          <p>
            <Trans>
              The blockchain gets the digest of a new envelope that {name} and you can open. What is in it
              stays the same.
            </Trans>
          </p>
        </ActSheet>
      )}
    </div>
  )
}
