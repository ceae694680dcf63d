import { fileURLToPath } from 'node:url'
import { now } from '../support/clock.ts'
import { findRound } from '../support/findRound.ts'
import { test } from '../support/test.ts'

const PICTURE = fileURLToPath(new URL('../../docs/images/round.png', import.meta.url))

test('the round that the README shows', async ({ visitor, page }, { project }) => {
  test.skip(project.name !== 'ru-1280', 'One language and one width are enough for the README.')
  // As high as it takes to see the first projects.
  await page.setViewportSize({ width: 1280, height: 1400 })
  const voting = await findRound({ votingStart_lt: await now(), votingEnd_gt: await now(), cancelled: false })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await visitor.openWhole(`/rounds/${voting.address}`)
  await page.screenshot({ path: PICTURE })
})
