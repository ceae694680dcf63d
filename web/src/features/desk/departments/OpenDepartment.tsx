import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Address } from 'viem'
import { Card } from '../../../components/Card.tsx'
import type { Department } from '../../../lib/appeal/Department.ts'
import { cleanLine } from '../../../lib/words/cleanText.ts'
import { useAct } from '../acts/useAct.tsx'
import { useCityCalls } from '../acts/useCityCalls.ts'
import classes from '../desk.module.css'
import { ChoiceField, FieldGrid, InputField } from '../form/FormField.tsx'
import { Words } from '../frame/Words.tsx'
import { ActButton } from '../offices/ActButton.tsx'
import { toCoverage } from './coverage.ts'
import { DistrictBoxes } from './DistrictBoxes.tsx'

const MAX_LETTERS_BYTES = 16
const MAX_APPROVALS = 10

/** Opens a department. */
export function OpenDepartment({ departments }: { departments: readonly Department[] }) {
  const { t } = useLingui()
  const act = useAct()
  const calls = useCityCalls()
  const [typedName, setName] = useState('')
  const [typedLetters, setLetters] = useState('')
  const [parent, setParent] = useState('0')
  const [approvals, setApprovals] = useState('1')
  const [districts, setDistricts] = useState<ReadonlySet<number>>(new Set([0]))
  const name = cleanLine(typedName)
  const letters = cleanLine(typedLetters)
  const tooLong = new TextEncoder().encode(letters).length > MAX_LETTERS_BYTES
  const open = (from: Address) =>
    act(from, {
      title: t`Open a department`,
      call: calls.department('openDepartment', [
        Number(parent),
        name,
        letters,
        Number(approvals),
        toCoverage(districts),
      ]),
      words: (
        <Words
          lines={[
            [t`Name`, name],
            [t`Letters in numbers, as in 12-К/2027`, letters],
            [
              t`Department above`,
              departments.find(({ number }) => String(number) === parent)?.name ?? t`none`,
            ],
            [t`Approvals of an answer`, approvals],
            [t`Districts`, districts.has(0) ? t`Whole city` : [...districts].join(', ')],
          ]}
        />
      ),
      action: t`Sign and open`,
      done: <Trans>The department is open.</Trans>,
      onMined: () => {
        setName('')
        setLetters('')
      },
    })
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Open a department</Trans>
      </h2>
      <InputField
        label={t`Name`}
        value={typedName}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <FieldGrid>
        <InputField
          label={t`Letters`}
          hint={t`What stands between number and year, as in 12-К/2027. They never change.`}
          value={typedLetters}
          error={tooLong ? t`This is too long: 8 letters at most.` : undefined}
          onChange={(event) => setLetters(event.currentTarget.value)}
        />
        <ChoiceField
          label={t`Department above`}
          value={parent}
          options={[
            { value: '0', label: t`none` },
            ...departments.map((each) => ({ value: String(each.number), label: each.name })),
          ]}
          onChange={(event) => setParent(event.currentTarget.value)}
        />
        <InputField
          type="number"
          min={1}
          max={MAX_APPROVALS}
          label={t`Approvals of an answer`}
          hint={t`Officers besides the preparer who must sign.`}
          value={approvals}
          onChange={(event) => setApprovals(event.currentTarget.value)}
        />
      </FieldGrid>
      <DistrictBoxes value={districts} onChange={setDistricts} />
      <div className={classes.actions}>
        <ActButton
          office="establishment"
          disabled={name === '' || letters === '' || tooLong || districts.size === 0}
          onAct={open}
        >
          {t`Open the department`}
        </ActButton>
      </div>
    </Card>
  )
}
