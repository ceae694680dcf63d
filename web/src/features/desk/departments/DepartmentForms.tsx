import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Address } from 'viem'
import { Card } from '../../../components/Card.tsx'
import { Notice } from '../../../components/Notice.tsx'
import type { Department } from '../../../lib/appeal/Department.ts'
import { shorten } from '../../../lib/format/shorten.ts'
import { cleanLine } from '../../../lib/words/cleanText.ts'
import { useAct } from '../acts/useAct.tsx'
import { useCityCalls } from '../acts/useCityCalls.ts'
import classes from '../desk.module.css'
import { ChoiceField, FieldGrid, InputField } from '../form/FormField.tsx'
import { Words } from '../frame/Words.tsx'
import { OfficerName } from '../officers/OfficerName.tsx'
import { useOfficers } from '../officers/useOfficers.ts'
import { ActButton } from '../offices/ActButton.tsx'
import type { Call } from '../pen/Pen.ts'
import { AppointOfficer } from './AppointOfficer.tsx'
import { districtsOf, toCoverage } from './coverage.ts'
import { DismissButton } from './DismissButton.tsx'
import { DistrictBoxes } from './DistrictBoxes.tsx'

/** One department's affairs: name, approvals, head, officers, districts, closing. */
export function DepartmentForms({ department }: { department: Department }) {
  const { t } = useLingui()
  const act = useAct()
  const calls = useCityCalls()
  const officers = useOfficers(department.number)
  const [typed, setName] = useState(department.name)
  const [approvals, setApprovals] = useState(String(department.approvals))
  const [head, setHead] = useState('')
  const [districts, setDistricts] = useState<ReadonlySet<number>>(new Set(districtsOf(department.districts)))
  const name = cleanLine(typed)
  const { number } = department
  /** Proposes a change of the department whose words are one line. */
  const change = (from: Address, title: string, call: Call, line: readonly [string, string]) =>
    act(from, {
      title,
      call,
      words: <Words lines={[[t`Department`, department.name], line]} />,
      action: t`Sign and change`,
      done: <Trans>It is changed.</Trans>,
    })
  const close = (from: Address) =>
    act(from, {
      title: t`Close the department`,
      call: calls.department('closeDepartment', [number]),
      words: (
        <>
          <Words lines={[[t`Department`, department.name]]} />
          <p>
            <Trans>
              For good: it takes no new appeals and appoints nobody. Its officers go on with what it has, and
              the dispatcher can forward it elsewhere at any time.
            </Trans>
          </p>
        </>
      ),
      action: t`Sign and close`,
      done: <Trans>The department is closed.</Trans>,
    })
  return (
    <Card className={classes.card}>
      <h2>{department.name}</h2>
      {department.closed && (
        <Notice tone="calm" title={t`This department is closed`}>
          <Trans>It takes no new appeals and appoints nobody.</Trans>
        </Notice>
      )}
      <FieldGrid>
        <div className={classes.card}>
          <InputField
            label={t`Name`}
            value={typed}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <div className={classes.actions}>
            <ActButton
              office="establishment"
              variant="light"
              disabled={name === '' || name === department.name}
              onAct={(from) =>
                change(from, t`Rename the department`, calls.department('renameDepartment', [number, name]), [
                  t`New name`,
                  name,
                ])
              }
            >
              {t`Rename`}
            </ActButton>
          </div>
        </div>
        <div className={classes.card}>
          <InputField
            type="number"
            min={1}
            max={10}
            label={t`Approvals of an answer`}
            value={approvals}
            onChange={(event) => setApprovals(event.currentTarget.value)}
          />
          <div className={classes.actions}>
            <ActButton
              office="establishment"
              variant="light"
              disabled={!/^([1-9]|10)$/.test(approvals) || Number(approvals) === department.approvals}
              onAct={(from) =>
                change(
                  from,
                  t`Change the approvals`,
                  calls.department('setApprovals', [number, Number(approvals)]),
                  [t`Approvals of an answer`, approvals],
                )
              }
            >
              {t`Change the approvals`}
            </ActButton>
          </div>
        </div>
      </FieldGrid>
      <DistrictBoxes value={districts} onChange={setDistricts} />
      <div className={classes.actions}>
        <ActButton
          office="establishment"
          variant="light"
          disabled={districts.size === 0 || toCoverage(districts) === department.districts}
          onAct={(from) =>
            change(
              from,
              t`Change the districts`,
              calls.department('setCoverage', [number, toCoverage(districts)]),
              [t`Districts`, districts.has(0) ? t`Whole city` : [...districts].join(', ')],
            )
          }
        >
          {t`Change the districts`}
        </ActButton>
      </div>
      <h3>
        <Trans>Officers</Trans>
      </h3>
      {officers.data?.length === 0 && (
        <p className={classes.soft}>
          <Trans>Nobody serves here yet.</Trans>
        </p>
      )}
      <ul className={classes.steps}>
        {officers.data?.map((officer) => (
          <li key={officer.number} className={classes.actions}>
            <OfficerName {...officer} />
            {officer.number === department.head && (
              <strong>
                <Trans>Head</Trans>
              </strong>
            )}
            <DismissButton department={number} officer={officer} />
          </li>
        ))}
      </ul>
      {!department.closed && (
        <>
          <AppointOfficer department={department} />
          <ChoiceField
            label={t`Head of the department`}
            value={head}
            options={[
              { value: '', label: t`Choose an officer` },
              ...(officers.data ?? []).map((officer) => ({
                value: officer.account as string,
                label: t`Officer No. ${officer.number}, ${shorten(officer.account)}`,
              })),
            ]}
            onChange={(event) => setHead(event.currentTarget.value)}
          />
          <div className={classes.actions}>
            <ActButton
              office="establishment"
              variant="light"
              disabled={!head}
              onAct={(from) =>
                change(
                  from,
                  t`Appoint the head`,
                  calls.department('appointHead', [number, head as Address]),
                  [t`Head of the department`, head],
                )
              }
            >
              {t`Make head`}
            </ActButton>
            <ActButton office="establishment" variant="danger" onAct={close}>
              {t`Close the department`}
            </ActButton>
          </div>
        </>
      )}
    </Card>
  )
}
