import { advanceTo } from '../support/clock.ts'
import { forgeBodies, hangIndex, holdIndexBack, stopIndex, stopNode } from '../support/lies.ts'
import { residents } from '../support/residents.ts'
import { cast, enrol, openRound } from '../support/rounds.ts'
import { expect, test } from '../support/test.ts'

const GARDEN = 'Школьный сад'
const PROJECTS = [{ title: GARDEN, cost: 40_000, description: 'Посадить яблони вдоль забора.' }]

// A source that is away is a failed request, which the browser reports by itself.
test.use({ expectedComplaints: [/^Failed to load resource/] })

test('a body whose bytes do not match is not shown', async ({ visitor, page }) => {
  const round = await openRound('Чужие байты', 80_000, PROJECTS)
  await forgeBodies(page, '{"description":"Заплатите мне"}')
  await visitor.open(`/rounds/${round.address}/projects/0`)
  await expect(visitor.text('A gateway sent another text')).toBeVisible()
  await expect(
    visitor.text(
      'Its bytes do not match the digest on the chain, so we do not show it. Tell the city: its gateway is broken or someone meddles with it.',
    ),
  ).toBeVisible()
  await expect(page.getByText('Заплатите мне')).toBeHidden()
  await expect(page.getByTestId('verified')).toBeHidden()
})

test('a body is shown once its bytes match', async ({ visitor, page }) => {
  const round = await openRound('Те самые байты', 80_000, PROJECTS)
  await visitor.open(`/rounds/${round.address}/projects/0`)
  await expect(page.getByText('Посадить яблони вдоль забора.')).toBeVisible()
  await expect(page.getByTestId('verified')).toBeVisible()
})

test('without its index the page says so, shows balances from the chain, and takes part', async ({
  visitor,
  page,
  words,
  giveWallet,
}) => {
  const round = await openRound('Без индекса', 80_000, PROJECTS)
  const [citizen, neighbour] = await residents(2, 1)
  if (!citizen || !neighbour) throw new Error('There are no residents')
  await enrol(round, neighbour)
  const wallet = await giveWallet(citizen)
  const letIndexAnswer = await stopIndex(page)

  await visitor.open(`/rounds/${round.address}`)
  await expect(visitor.text('The index is away')).toBeVisible()
  await visitor.connect(wallet)
  await visitor.button('Enrol').click()
  const enrolment = visitor.dialogue('Enrol in the round')
  await visitor.button('Sign and enrol', {}, enrolment).click()
  await visitor.finish(enrolment)

  await advanceTo(round.votingStart)
  await cast(round, neighbour, [25_000])
  const piggyBank = page.getByTestId('piggy-bank')
  await expect(piggyBank).toContainText(words.amount(25_000))
  await visitor.button('Put coins in: “{name}”').click()
  await visitor.field('Coins for “{name}”').fill('12000')
  await visitor.link('Open the cart').click()
  await visitor.button('Check and sign').click()
  const ballot = visitor.dialogue('Your ballot')
  await visitor.button('Sign the ballot', {}, ballot).click()
  await expect(ballot.getByTestId('receipt')).toBeVisible()
  await visitor.finish(ballot)
  await visitor.open(`/rounds/${round.address}`)
  await expect(piggyBank).toContainText(words.amount(37_000))

  await letIndexAnswer()
  await expect(visitor.text('The index is away')).toBeHidden()
  await expect(piggyBank).toContainText(words.amount(37_000))
})

test('an index that is late, or never answers, is called so', async ({ visitor, page, words }) => {
  const round = await openRound('С опозданием', 80_000, PROJECTS)
  await holdIndexBack(page, 1_000)
  await visitor.open(`/rounds/${round.address}`)
  await expect(visitor.text('The index is late')).toBeVisible()
  await page.unrouteAll({ behavior: 'wait' })
  await expect(visitor.text('The index is late')).toBeHidden()

  await hangIndex(page)
  await page.reload()
  await expect(visitor.text('The index is away')).toBeVisible()
  await expect(page.getByTestId('piggy-bank').getByText(words.amount(40_000)).first()).toBeVisible()
})

test('without the node the page says so, and shows what the index has', async ({ visitor, page, words }) => {
  const round = await openRound('Без узла', 80_000, PROJECTS)
  const letNodeAnswer = await stopNode(page)
  await visitor.open(`/rounds/${round.address}`)
  await expect(visitor.text("The chain's node does not answer")).toBeVisible()
  await expect(page.getByRole('link', { name: GARDEN })).toBeVisible()
  await expect(page.getByTestId('piggy-bank').getByText(words.amount(40_000)).first()).toBeVisible()
  await letNodeAnswer()
  await expect(visitor.text("The chain's node does not answer")).toBeHidden()
})
