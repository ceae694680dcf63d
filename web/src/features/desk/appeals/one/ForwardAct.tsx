import { FORWARD_REASONS } from '@initiative-citizen/contracts/appeal-enums'
import type { AppealBody } from '@initiative-citizen/ipfs/schemas/appeal'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Address, Hex } from 'viem'
import { Card } from '../../../../components/Card.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import type { Appeal } from '../../../../lib/appeal/Appeal.ts'
import { coversDistrict } from '../../../../lib/appeal/Department.ts'
import { useDepartments } from '../../../../lib/appeal/useDepartments.ts'
import { useReasonWords } from '../../../../lib/appeal/useReasonWords.ts'
import { multicall } from '../../acts/multicall.ts'
import { useAct } from '../../acts/useAct.tsx'
import { useCityCalls } from '../../acts/useCityCalls.ts'
import { useUpload } from '../../bodies/useUpload.ts'
import classes from '../../desk.module.css'
import { ChoiceField } from '../../form/FormField.tsx'
import { Words } from '../../frame/Words.tsx'
import { OfficerButton } from '../../officers/OfficerButton.tsx'
import type { Sealed } from './useSealedPart.ts'

interface ForwardActProps {
  readonly appeal: Appeal
  readonly department: number
  readonly body: AppealBody | undefined
  readonly sealed: Sealed
}

/** Gives an appeal to another department; what is sealed is sealed to that department first, in the same transaction. */
export function ForwardAct({ appeal, department, body, sealed }: ForwardActProps) {
  const { t } = useLingui()
  const act = useAct()
  const calls = useCityCalls()
  const reasons = useReasonWords()
  const { departments } = useDepartments()
  const { upload, busy, failure } = useUpload()
  const [to, setTo] = useState('')
  const [chosen, setChosen] = useState('')
  const reason = FORWARD_REASONS.find((each) => each === chosen)
  const target = departments?.find(({ number }) => String(number) === to)
  const others = (departments ?? []).filter(
    (each) => each.number !== department && !each.closed && coversDistrict(each, appeal.district),
  )
  const opened = sealed.state.status === 'open' ? sealed.state.part : undefined
  const locked = body?.seal !== undefined && !opened
  const resealable = opened !== undefined && target?.key !== undefined
  const forward = async (from: Address) => {
    if (!reason || !target) return
    let envelope: Hex | undefined
    if (opened && body?.seal && target.key) {
      const { key } = target
      const { author } = body.seal
      envelope = await upload(async (gateway) => {
        const [{ sealAnew }, { putBody }] = await Promise.all([
          import('../../../../lib/sealed/sealAnew.ts'),
          import('../../../../lib/upload/putBody.ts'),
        ])
        const made = await sealAnew(opened, key, author)
        await putBody(made, gateway)
        return made.digest
      })
      if (!envelope) return
    }
    const id = BigInt(appeal.id)
    act(from, {
      title: t`Forward the appeal`,
      call: multicall([
        ...(envelope ? [calls.appeal('reseal', [id, envelope])] : []),
        calls.appeal('forward', [id, target.number, FORWARD_REASONS.indexOf(reason)]),
      ]),
      words: (
        <>
          <Words
            lines={[
              [t`Appeal`, appeal.label],
              [t`To the department`, target.name],
              [t`Reason, which everyone will see`, reasons.forward[reason]],
              ...(envelope
                ? [[t`Sealed part`, t`sealed anew to ${target.name} and the author`] as const]
                : []),
            ]}
          />
          <p>
            <Trans>It gets a number of that department. The deadline of the answer stays.</Trans>
          </p>
        </>
      ),
      action: t`Sign and forward`,
      done: <Trans>The appeal is forwarded.</Trans>,
    })
  }
  return (
    <Card className={classes.card}>
      <h3>
        <Trans>Forward to another department</Trans>
      </h3>
      <ChoiceField
        label={t`To the department`}
        hint={t`Those that serve the appeal's district.`}
        value={to}
        options={[
          { value: '', label: t`Choose a department` },
          ...others.map(({ number, name }) => ({ value: String(number), label: name })),
        ]}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <ChoiceField
        label={t`Reason`}
        value={chosen}
        options={[
          { value: '', label: t`Choose a reason` },
          ...FORWARD_REASONS.map((value) => ({ value: value as string, label: reasons.forward[value] })),
        ]}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      {locked && (
        <Notice tone="warning" title={t`The sealed part stays closed to that department`}>
          <Trans>
            Bring the department's key first, in “Sealed part” above: then it is sealed anew as you forward.
            Without that only its author can do it.
          </Trans>
        </Notice>
      )}
      {opened && target && !resealable && (
        <Notice tone="warning" title={t`That department has published no key`}>
          <Trans>The sealed part can't be sealed to it: ask its head to publish one first.</Trans>
        </Notice>
      )}
      {failure && (
        <Notice tone="failure" title={t`The upload stopped`}>
          {failure}
        </Notice>
      )}
      <div className={classes.actions}>
        <OfficerButton
          department={department}
          orOffice="dispatcher"
          variant="light"
          disabled={busy || !reason || !target}
          onAct={(from) => void forward(from)}
        >
          {t`Forward`}
        </OfficerButton>
      </div>
    </Card>
  )
}
