import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import { EXTENSION_REASONS } from '@initiative-citizen/contracts/appeal-enums'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Address } from 'viem'
import { Card } from '../../../components/Card.tsx'
import { Moment } from '../../../components/Moment.tsx'
import type { Appeal } from '../../../lib/appeal/Appeal.ts'
import { useReasonWords } from '../../../lib/appeal/useReasonWords.ts'
import { callContract } from '../../../lib/chain/callContract.ts'
import { useChainRead } from '../../../lib/chain/useChainRead.ts'
import { useConfig } from '../../../lib/config/ConfigContext.ts'
import { useChainTime } from '../../../lib/live/useChainTime.ts'
import { useAct } from '../acts/useAct.tsx'
import { useCityCalls } from '../acts/useCityCalls.ts'
import { ActText } from '../bodies/ActText.tsx'
import { useText } from '../bodies/useText.ts'
import classes from '../desk.module.css'
import { ChoiceField, InputField } from '../form/FormField.tsx'
import { Words } from '../frame/Words.tsx'
import { OfficerButton } from '../officers/OfficerButton.tsx'
import { extensionEnd, toDay } from './extensionEnd.ts'

interface ExtendActProps {
  readonly appeal: Appeal
  readonly department: number
}

/** Moves the answer's deadline, once, with grounds. */
export function ExtendAct({ appeal, department }: ExtendActProps) {
  const { t } = useLingui()
  const { contracts } = useConfig()
  const act = useAct()
  const calls = useCityCalls()
  const reasons = useReasonWords()
  const grounds = useText('comment')
  const [chosen, setChosen] = useState('')
  const [day, setDay] = useState('')
  const reason = EXTENSION_REASONS.find((each) => each === chosen)
  const { data: terms } = useChainRead(
    `terms ${appeal.terms}`,
    (request) =>
      callContract(request, {
        abi: appealRegistryAbi,
        address: contracts.appealRegistry,
        functionName: 'termsOf',
        args: [appeal.terms],
      }),
    { still: true },
  )
  const dueBy = appeal.dueBy ?? 0
  const late = useChainTime((time) => time >= dueBy)
  const latest = dueBy + (terms?.extension ?? 0)
  const answerBy = extensionEnd(day, { dueBy, latest })
  const propose = async (from: Address) => {
    if (!reason || typeof answerBy !== 'number') return
    const digest = await grounds.put()
    if (!digest) return
    act(from, {
      title: t`Extend the deadline`,
      call: calls.appeal('extend', [BigInt(appeal.id), answerBy, EXTENSION_REASONS.indexOf(reason), digest]),
      words: (
        <>
          <Words
            lines={[
              [t`Appeal`, appeal.label],
              [t`Present deadline`, <Moment key="former" at={dueBy} />],
              [t`New deadline`, <Moment key="new" at={answerBy} />],
              [t`Reason, which everyone will see`, reasons.extension[reason]],
              [t`Grounds, which everyone can read`, grounds.text.trim()],
            ]}
          />
          <p>
            <Trans>This can be done once in an appeal's life.</Trans>
          </p>
        </>
      ),
      action: t`Sign and extend`,
      done: <Trans>The deadline is extended.</Trans>,
    })
  }
  const problems = {
    tooEarly: t`Choose a day behind the present deadline.`,
    tooLate: t`This is more than the deadlines of this kind of appeal allow.`,
  }
  return (
    <Card className={classes.card}>
      <h3>
        <Trans>Extend the deadline</Trans>
      </h3>
      {late ? (
        <p className={classes.soft}>
          <Trans>The deadline has passed: it can't be extended any more.</Trans>
        </p>
      ) : (
        <>
          <p className={classes.soft}>
            <Trans>
              The head of the department alone, once, and at the latest to <Moment at={latest} />.
            </Trans>
          </p>
          <ChoiceField
            label={t`Reason`}
            value={chosen}
            options={[
              { value: '', label: t`Choose a reason` },
              ...EXTENSION_REASONS.map((value) => ({
                value: value as string,
                label: reasons.extension[value],
              })),
            ]}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <InputField
            type="date"
            label={t`Answer by the end of`}
            min={toDay(dueBy)}
            max={toDay(latest)}
            value={day}
            error={typeof answerBy === 'string' ? problems[answerBy] : undefined}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <ActText written={grounds} label={t`Grounds`} hint={t`Everyone can read them.`} />
          <div className={classes.actions}>
            <OfficerButton
              department={department}
              head
              variant="light"
              disabled={grounds.busy || !reason || typeof answerBy !== 'number'}
              onAct={(from) => void propose(from)}
            >
              {t`Extend`}
            </OfficerButton>
          </div>
        </>
      )}
    </Card>
  )
}
