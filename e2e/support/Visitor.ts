import { expect, type Locator, type Page } from '@playwright/test'
import { addresses } from './addresses.ts'
import type { Wallet } from './wallet.ts'
import type { Words } from './words/Words.ts'

type Values = Readonly<Record<string, string>>

/** A person at a page, who finds things by what they are and what they are called in the page's language. */
export class Visitor {
  readonly page: Page
  readonly words: Words

  constructor(page: Page, words: Words) {
    this.page = page
    this.words = words
  }

  /** Goes to a page by its path, as in `/help`. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${addresses.web}/#${path}`)
  }

  /** Opens a page as one's first, and waits until it has shown what it has. */
  async openWhole(path: string): Promise<void> {
    await this.page.goto('about:blank')
    await this.open(path)
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
    await this.page.waitForLoadState('networkidle')
    await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0)
  }

  /** A button, named by its text in the code. Inside of `where`, if that is given. */
  button(id: string, values: Values = {}, where: Page | Locator = this.page): Locator {
    return where.getByRole('button', { name: this.words.exactly(id, values) })
  }

  link(id: string, values: Values = {}): Locator {
    return this.page.getByRole('link', { name: this.words.exactly(id, values) })
  }

  heading(id: string, values: Values = {}): Locator {
    return this.page.getByRole('heading', { name: this.words.exactly(id, values) })
  }

  dialogue(id: string, values: Values = {}): Locator {
    return this.page.getByRole('dialog', { name: this.words.exactly(id, values) })
  }

  field(id: string, values: Values = {}): Locator {
    return this.page.getByRole('textbox', { name: this.words.exactly(id, values) })
  }

  /** A text anywhere on the page, or inside of `where`. */
  text(id: string, values: Values = {}, where: Page | Locator = this.page): Locator {
    return where.getByText(this.words.within(id, values)).first()
  }

  /** Connects a wallet by the dialogue. */
  async connect(wallet: Wallet): Promise<void> {
    await this.button('Connect wallet').first().click()
    // By the keyboard: the dialogue slides in even where no motion is wanted, and can't be clicked until it stands still.
    await this.page.getByRole('dialog').getByRole('button', { name: wallet.name }).press('Enter')
    await expect(this.button('My wallet {0}')).toBeVisible()
  }

  /**
   * Signs what a sheet shows, and waits until the index has read it.
   * @param title The sheet's title.
   * @param action Its button.
   * @returns The sheet, which stays open and tells the outcome.
   */
  async sign(title: string, action: string): Promise<Locator> {
    const sheet = this.dialogue(title)
    await this.button(action, {}, sheet).click()
    await expect(this.button('Done', {}, sheet)).toBeVisible()
    await expect(sheet.getByRole('list', { name: this.words.exactly('Progress') })).toBeVisible()
    await expect(sheet.locator('[aria-current="step"]')).toHaveCount(0)
    return sheet
  }

  /** Closes a sheet that has told its outcome. */
  async finish(sheet: Locator): Promise<void> {
    await this.button('Done', {}, sheet).click()
    await expect(sheet).toBeHidden()
  }
}
