import { fileURLToPath } from 'node:url'
import { addresses } from '../support/addresses.ts'
import { now } from '../support/clock.ts'
import { findRound } from '../support/findRound.ts'
import { expect, test } from '../support/test.ts'

const FOLDER = fileURLToPath(new URL('../test-results/screenshots', import.meta.url))

test('every main page, by day and by night', async ({ visitor, page, words }, { project }) => {
  const voting = await findRound({ votingStart_lt: await now(), votingEnd_gt: await now(), cancelled: false })
  const settled = await findRound({ settled: true })
  const round = `/rounds/${voting.address}`
  const readers = {
    home: '/',
    round,
    project: `${round}/projects/0`,
    statistics: `${round}/statistics`,
    terms: `${round}/terms`,
    outcome: `/rounds/${settled.address}/outcome`,
    wallet: `/wallet/${voting.voter}`,
    receipt: `/receipts/${voting.ballot}`,
    help: '/help',
    register: '/register',
  }
  const actors = {
    cart: `${round}/cart`,
    'round-connected': round,
    my: '/my',
    desk: '/desk',
    registrar: '/desk/registrar',
    import: '/desk/registrar/import',
    treasurer: '/desk/treasurer',
    'open-round': '/desk/treasurer/open',
    guardian: '/desk/guardian',
  }
  const photograph = async (name: string, path: string) => {
    await visitor.openWhole(path)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.screenshot({ path: `${FOLDER}/${name}-${project.name}-${colorScheme}.png`, fullPage: true })
    }
  }
  for (const [name, path] of Object.entries(readers)) await photograph(name, path)

  const { demo } = await (await fetch(`${addresses.web}/config.json`)).json()
  const { label } = demo.wallets.find(({ role }: { role: string }) => role === 'voter')
  await visitor.open('/')
  await visitor.button('Connect wallet').first().click()
  await page.screenshot({ path: `${FOLDER}/connect-${project.name}.png` })
  await page.getByRole('dialog').getByRole('button', { name: label[words.locale] }).click()
  await expect(visitor.button('My wallet {0}')).toBeVisible()
  for (const [name, path] of Object.entries(actors)) await photograph(name, path)
})
