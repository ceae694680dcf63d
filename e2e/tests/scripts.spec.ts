import { answer, ask, file, register, take } from '../support/appeals.ts'
import { newcomer } from '../support/residents.ts'
import { openRound } from '../support/rounds.ts'
import { expect, test } from '../support/test.ts'

const ATTACKS = [
  '<script>window.attacked = 1</script>',
  '<img src=x onerror="window.attacked = 1">',
  '<svg onload="window.attacked = 1"></svg>',
  '"><iframe srcdoc="<script>parent.attacked = 1</script>"></iframe>',
  '[click](javascript:window.attacked=1)',
  'javascript:window.attacked=1',
  "'-window.attacked=1-'",
  '{{constructor.constructor("window.attacked=1")()}}',
  '</title></textarea><script>window.attacked = 1</script>',
]

test('no text of a project or of an order runs as a script', async ({ visitor, page }) => {
  const text = ATTACKS.join('\n\n')
  const round = await openRound(
    'Тексты <b onmouseover=alert(1)>',
    80_000,
    ATTACKS.map((title) => ({ title, cost: 1_000, description: text })),
    { order: text },
  )
  const path = `/rounds/${round.address}`
  for (const [at, attack] of [...ATTACKS, ''].entries()) {
    await visitor.open(attack ? `${path}/projects/${at}` : `${path}/terms`)
    if (attack) await expect(page.getByRole('heading', { level: 1, name: attack, exact: true })).toBeVisible()
    // The text is there, and it is only text.
    await expect(page.getByRole('main')).toContainText(ATTACKS[1] ?? '')
    await expect(
      page.locator('main iframe, main script, main img[src="x"], main [href^="javascript:"]'),
    ).toHaveCount(0)
  }
  await visitor.open(path)
  for (const title of ATTACKS)
    await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible()
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false)
})

test('no text of an appeal, a question or an answer runs as a script', async ({ visitor, page }) => {
  const text = ATTACKS.join('\n\n')
  const appeals = []
  for (const title of ATTACKS) appeals.push(await file(await newcomer(), { title, text }))
  const [first] = appeals
  if (!first) throw new Error('There are no attacks')
  await register(first)
  await take(first)
  await ask(first, text)
  await answer(first, text)
  const isOnlyText = async () => {
    await expect(page.getByRole('main')).toContainText(ATTACKS[1] ?? '')
    await expect(
      page.locator('main iframe, main script, main img[src="x"], main [href^="javascript:"]'),
    ).toHaveCount(0)
  }
  for (const [at, { hex }] of appeals.entries()) {
    await visitor.open(`/appeals/${hex}`)
    const name = ATTACKS[at] ?? ''
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
    await isOnlyText()
  }
  for (const path of [`/appeals/${first.hex}/print`, `/desk/appeals/${first.hex}`]) {
    await visitor.openWhole(path)
    await isOnlyText()
  }
  await visitor.openWhole('/appeals')
  await expect(page.getByRole('main')).toContainText(ATTACKS[1] ?? '')
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false)
})
