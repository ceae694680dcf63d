import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Address } from 'viem'
import { Button } from '../../../components/Button.tsx'
import type { Department } from '../../../lib/appeal/Department.ts'
import { multicall } from '../acts/multicall.ts'
import { useAct } from '../acts/useAct.tsx'
import { useCityCalls } from '../acts/useCityCalls.ts'
import classes from '../desk.module.css'
import { Words } from '../frame/Words.tsx'
import { ActButton } from '../offices/ActButton.tsx'
import type { RegistrationProblem } from './planRegistration.ts'
import type { QueueRow } from './useQueue.ts'

interface Planned {
  readonly row: QueueRow
  readonly department: number | undefined
  readonly problem: RegistrationProblem | undefined
}

interface RegisterManyProps {
  /** What was chosen, and where it is to go. */
  readonly plan: readonly Planned[]
  readonly departments: readonly Department[]
  readonly onDone: () => void
}

/** Registers what was chosen in one transaction: all of it or nothing. */
export function RegisterMany({ plan, departments, onDone }: RegisterManyProps) {
  const { t } = useLingui()
  const act = useAct()
  const calls = useCityCalls()
  if (plan.length === 0) return null
  const ready = plan.flatMap(({ row, department, problem }) =>
    department !== undefined && !problem ? [{ row, department }] : [],
  )
  const left = plan.length - ready.length
  const propose = (from: Address) => {
    const names = new Map(departments.map(({ number, name }) => [number, name]))
    const lines = [...new Set(ready.map(({ department }) => department))].map((department) => {
      const count = ready.filter((each) => each.department === department).length
      return [
        names.get(department) ?? '',
        <Plural key={department} value={count} one="# appeal" other="# appeals" />,
      ] as const
    })
    act(from, {
      title: t`Register appeals`,
      call: multicall(
        ready.map(({ row, department }) => calls.appeal('register', [BigInt(row.id), department])),
      ),
      words: (
        <>
          <Words lines={lines} />
          <p>
            <Trans>
              Each gets a number of its department, without gaps, and a deadline for its answer that begins
              now.
            </Trans>
          </p>
        </>
      ),
      action: t`Sign and register them`,
      done: <Plural value={ready.length} one="# appeal is registered." other="# appeals are registered." />,
      onMined: onDone,
    })
  }
  return (
    <section className={classes.group} aria-label={t`Register what is chosen`}>
      <p role="status">
        <Plural value={plan.length} one="# appeal is chosen." other="# appeals are chosen." />{' '}
        {left > 0 && (
          <Plural
            value={left}
            one="# of them has no fitting department yet and is left out."
            other="# of them have no fitting department yet and are left out."
          />
        )}
      </p>
      <div className={classes.actions}>
        <ActButton office="dispatcher" disabled={ready.length === 0} onAct={propose}>
          {t`Register them`}
        </ActButton>
        <Button variant="quiet" onClick={onDone}>
          <Trans>Choose none</Trans>
        </Button>
      </div>
    </section>
  )
}
