// @vitest-environment happy-dom
import type { CheckResult } from '@initiative-citizen/observer/verify/report'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { CheckResultItem } from './CheckResultItem.tsx'

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))
afterEach(cleanup)

const RESULT: CheckResult = {
  ...{ id: 'recount', status: 'passed', examined: 12, notExamined: 0 },
  ...{ differences: [], differenceCount: 0, notes: [] },
}

function show(changes: Partial<CheckResult>) {
  render(
    <I18nProvider i18n={i18n}>
      <CheckResultItem result={{ ...RESULT, ...changes }} />
    </I18nProvider>,
  )
  return document.body.textContent ?? ''
}

it('says how many things were looked at, and how many could not be judged', () => {
  const text = show({ notExamined: 2 })
  expect(text).toContain('passed')
  expect(text).toContain('12 things looked at')
  expect(text).toContain('2 could not be judged')
})

it('says why it was skipped', () => {
  expect(show({ id: 'subgraph', status: 'skipped', examined: 0 })).toContain('tick the index above')
})

it('names each difference: where, what must stand there and what does', async () => {
  const differences = Array.from({ length: 12 }, (_, i) => ({
    ...{ what: 'tallyDiffers', where: `round ${i}`, expected: `${i}00`, found: `${i}01` },
  })) as unknown as CheckResult['differences']
  const text = show({ status: 'failed', differences, differenceCount: 15 })
  expect(text).toContain('The tally is not the sum of the ballots')
  expect(text).toContain('Whereround 9Expected900Found901')
  expect(text).not.toContain('round 11')
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }))
  expect(document.body.textContent).toContain('round 11')
  expect(document.body.textContent).toContain('and 3 more of the kind')
})

it('has remarks in the reader’s language where it knows them, and as they are otherwise', () => {
  show({ notes: ['Some bodies are with one gateway and not with another.', 'Something new.'] })
  expect(screen.getByText(/Some texts are with one gateway/).getAttribute('lang')).toBeNull()
  expect(screen.getByText('Something new.').getAttribute('lang')).toBe('en')
})
