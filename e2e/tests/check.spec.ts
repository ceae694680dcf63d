import type { Page } from '@playwright/test'
import { addresses } from '../support/addresses.ts'
import { forgeBodies } from '../support/lies.ts'
import { expect, test } from '../support/test.ts'

/** Reading a whole demonstration city, with every block's proof, on a busy machine. */
const PATIENCE = { timeout: 240_000 }
/** A node that is away is one of the tests. */
test.use({ expectedComplaints: [/^Failed to load resource/] })

/** Runs the check in the page. @param besides What is ticked. */
async function check(page: Page, besides: readonly RegExp[]): Promise<void> {
  await page.goto(`${addresses.web}/#/check`)
  for (const label of besides) await page.getByLabel(label).check()
  await page.getByRole('button', { name: 'Начать проверку' }).click()
  await expect(page.getByTestId('check-results')).toBeVisible(PATIENCE)
}

test('the page checks the whole city in the browser, and everything passes', async ({ page }) => {
  await check(page, [/тексты со шлюзов/, /индекс города/])
  await expect(page.getByText('Расхождений нет')).toBeVisible()
  await expect(page.getByTestId('check-results').locator('[data-status="passed"]')).toHaveCount(12)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Сохранить отчёт' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^check-31337-\d+\.json$/)
})

test('an index that alters a tally is named', async ({ page }) => {
  await page.route(`${addresses.graphql}**`, async (route) => {
    const response = await route.fetch()
    const answer = await response.json()
    const [first] = answer.data?.all ?? []
    if (first && 'raised' in first) first.raised = String(BigInt(first.raised) + 1n)
    await route.fulfill({ response, json: answer })
  })
  await check(page, [/индекс города/])
  const index = page.getByTestId('check-subgraph')
  await expect(index).toHaveAttribute('data-status', 'failed')
  await expect(index).toContainText('Индекс говорит не то, что блокчейн')
  await expect(index).toContainText(', raised')
  await expect(page.getByTestId('check-recount')).toHaveAttribute('data-status', 'passed')
})

test('a gateway that sends other texts is named', async ({ page }) => {
  await forgeBodies(page, 'other bytes')
  await check(page, [/тексты со шлюзов/])
  const texts = page.getByTestId('check-bodies')
  await expect(texts).toHaveAttribute('data-status', 'failed')
  await expect(texts).toContainText('Шлюз прислал не те байты')
})

test('a node that is away is told, and a check can be stopped', async ({ page }) => {
  await page.goto(`${addresses.web}/#/check`)
  const node = page.getByLabel('Узел блокчейна, который читать (RPC)')
  await node.fill('http://127.0.0.1:9')
  await page.getByRole('button', { name: 'Начать проверку' }).click()
  await expect(page.getByRole('alert')).toContainText('Узел не отвечает', { timeout: 30_000 })

  await page.route('http://127.0.0.1:9/**', () => {})
  await page.getByRole('button', { name: 'Начать проверку' }).click()
  await page.getByRole('button', { name: 'Остановить' }).click()
  await expect(page.getByText('Вы остановили проверку')).toBeVisible()
})
