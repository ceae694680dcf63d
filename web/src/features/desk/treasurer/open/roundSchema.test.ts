import { i18n } from '@lingui/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { EMPTY_PROJECT, type ProjectDraft, type RoundDraft } from './draft.ts'
import { fromLocalInput, toLocalInput } from './localTime.ts'
import { newDraft } from './newDraft.ts'
import { LEAD_SECONDS, MAX_PROJECTS, roundSchema } from './roundSchema.ts'

const NOW = 1_790_000_000
const TREASURY = '0x9965507D1a55bcC2695C58ba16FB37d819B0A4dc'
const PROJECT: ProjectDraft = {
  ...EMPTY_PROJECT,
  title: 'Фонари на набережной',
  summary: 'Двадцать фонарей.',
  description: 'Сейчас темно.\r\n\r\n- фонари\r\n- опоры',
  category: 'lighting',
  costs: [
    { item: 'Фонари', amount: '1 000,50' },
    { item: 'Работа', amount: '500' },
  ],
}

function draft(change: Partial<RoundDraft> = {}): RoundDraft {
  return {
    ...newDraft(NOW, 'ru', TREASURY),
    name: '  Бюджет   2026 ',
    symbol: 'COIN26',
    budget: '10 000',
    threshold: '100',
    order: { number: '17-р', date: '2026-09-01', title: 'О бюджете', text: 'Выделить.' },
    projects: [PROJECT],
    ...change,
  }
}

const schema = roundSchema(() => NOW, 'en')
const problemsOf = (change: Partial<RoundDraft>) => {
  const result = schema.safeParse(draft(change))
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'))
}

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

describe('roundSchema', () => {
  it('reads a draft into amounts in kopecks, moments in seconds, and tidy texts', () => {
    const plan = schema.parse(draft())
    expect(plan).toMatchObject({ name: 'Бюджет 2026', budget: 1_000_000n, threshold: 10_000n, district: 0 })
    expect(plan.votingStart - plan.enrolmentStart).toBe(14 * 86_400)
    expect(plan.projects[0]?.description).toBe('Сейчас темно.\n\n- фонари\n- опоры')
    expect(plan.projects[0]?.costs.map(({ amount }) => amount)).toEqual([100_050n, 50_000n])
  })

  it('names every empty field of a new draft', () => {
    const result = schema.safeParse(newDraft(NOW, 'ru', ''))
    const paths = result.error?.issues.map(({ path }) => path.join('.')) ?? []
    expect(paths).toEqual([
      'name',
      'symbol',
      'budget',
      'treasury',
      'order.number',
      'order.title',
      'order.text',
      'projects.root',
    ])
  })

  it('wants enrolment to begin later than the terms can be signed, and phases in order', () => {
    const at = (time: number) => toLocalInput(time)
    const tight = Math.ceil((NOW + LEAD_SECONDS) / 60) * 60
    expect(problemsOf({ enrolmentStart: at(tight) })).toEqual([])
    expect(problemsOf({ enrolmentStart: at(tight - 120) })).toEqual(['enrolmentStart'])
    const { enrolmentStart, votingStart } = draft()
    expect(problemsOf({ votingStart: enrolmentStart })).toEqual(['votingStart'])
    expect(problemsOf({ votingEnd: votingStart })).toEqual(['votingEnd'])
    expect(problemsOf({ votingEnd: '' })).toEqual(['votingEnd'])
    expect(fromLocalInput(enrolmentStart)).toBeGreaterThan(NOW + LEAD_SECONDS)
  })

  it.each<[Partial<RoundDraft>, string[]]>([
    [{ threshold: '10 000,01' }, ['threshold']],
    [{ budget: '0' }, ['budget']],
    [{ budget: '2814749767106,56' }, ['budget']],
    [{ treasury: '0x0000000000000000000000000000000000000000' }, ['treasury']],
    [{ symbol: 'no spaces' }, ['symbol']],
    [{ budget: '1 000' }, ['projects.0.costs']],
    [{ projects: [{ ...PROJECT, category: 'space' }] }, ['projects.0.category']],
    [{ projects: [{ ...PROJECT, latitude: '55,75' }] }, ['projects.0.longitude']],
    [{ projects: [{ ...PROJECT, latitude: '95', longitude: '30' }] }, ['projects.0.latitude']],
    [{ projects: [{ ...PROJECT, title: 'a\u202Eb' }] }, ['projects.0.title']],
    [{ projects: [{ ...PROJECT, costs: [] }] }, ['projects.0.costs']],
  ])('refuses %j', (change, problems) => {
    expect(problemsOf(change)).toEqual(problems)
  })

  it('takes as many projects as the contract, and not one more', () => {
    const of = (length: number) => ({ projects: Array.from({ length }, () => PROJECT) })
    expect(problemsOf(of(MAX_PROJECTS))).toEqual([])
    expect(problemsOf(of(MAX_PROJECTS + 1))).toEqual(['projects.root'])
  })
})
