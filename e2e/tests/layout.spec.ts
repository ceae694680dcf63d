import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { livelyAppeal } from '../support/livelyAppeal.ts'
import { livelyRound } from '../support/livelyRound.ts'
import { actorsPages, readersPages } from '../support/pages.ts'
import { readTexts } from '../support/readTexts.ts'
import { expect, test } from '../support/test.ts'
import { Visitor } from '../support/Visitor.ts'
import { leftoversOf } from '../support/words/leftovers.ts'
import { Words } from '../support/words/Words.ts'

const WIDTHS = [360, 390, 1280]
const GRAVE = ['serious', 'critical']

/** As a page is looked at: colours know no language, so each language has its time of day. */
const LOOKS = [
  { locale: 'ru', language: 'РУ, Русский', colorScheme: 'light' },
  { locale: 'en', language: 'EN, English', colorScheme: 'dark' },
] as const

test('every page fits its width, is translated whole, and keeps nobody out', async ({ page, giveWallet }) => {
  test.setTimeout(900_000)
  const { round, citizens, ballot } = await livelyRound('Вид')
  const appeal = await livelyAppeal(citizens[1])
  const wallet = await giveWallet(citizens[0])
  const looks = LOOKS.map((look) => {
    const words = new Words(look.locale)
    return { ...look, visitor: new Visitor(page, words), leftovers: leftoversOf(words) }
  })
  let [look, other] = looks as [(typeof looks)[0], (typeof looks)[0]]
  const check = async (path: string) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      expect
        .soft(await overflow(page), `${path} in ${look.locale} at ${width} px is wider than the window`)
        .toEqual([])
    }
    const untranslated = (await readTexts(page)).filter((text) => look.leftovers.has(text))
    expect.soft(untranslated, `${path} has texts that are not in ${look.locale}`).toEqual([])
  }
  /** Opens a page as it was looked at last, and then looks at it in the other language and light. */
  const visit = async (path: string) => {
    await look.visitor.openWhole(path)
    await check(path)
    expect.soft(await graveViolations(page), `${path} keeps people out`).toEqual([])
    ;[look, other] = [other, look]
    await page.emulateMedia({ colorScheme: look.colorScheme })
    await page.getByRole('button', { name: look.language }).click()
    await expect(page.locator(`html[lang="${look.locale}"]`)).toBeAttached()
    await check(path)
    const hardToSee = await graveViolations(page, ['color-contrast'])
    expect.soft(hardToSee, `${path} is hard to see in ${look.colorScheme} colours`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: look.colorScheme })
  for (const path of readersPages(round, citizens[0].address, appeal)) await visit(path)
  await look.visitor.open('/')
  await look.visitor.connect(wallet)
  for (const path of actorsPages(round, ballot, appeal)) await visit(path)
})

test('the keyboard reaches the content at once, and a sheet keeps and returns the focus', async ({
  visitor,
  page,
  giveWallet,
}) => {
  const { round, citizens } = await livelyRound('Клавиатура')
  const wallet = await giveWallet(citizens[1])
  await visitor.open(`/rounds/${round.address}/cart`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(visitor.button('Skip to the content')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await visitor.connect(wallet)
  const account = visitor.button('My wallet {0}')
  await account.focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog')
  await expect(sheet).toBeVisible()
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab')
    const isOutside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    )
    expect(isOutside).toBe(false)
  }
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(account).toBeFocused()
})

/** What makes a page scroll sideways; empty if nothing does. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    )
    return wide
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent}`)
      .slice(0, 10)
  })
}

/** Serious and critical findings of axe, each with where it is. @param rules All of them, if none are named. */
async function graveViolations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations
    .filter(({ impact }) => impact && GRAVE.includes(impact))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    )
}
