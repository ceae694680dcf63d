import { type BrowserContext, test as base, expect } from '@playwright/test'
import type { LocalAccount } from 'viem'
import { addresses } from './addresses.ts'
import { Visitor } from './Visitor.ts'
import { Wallet } from './wallet.ts'
import { listenToComplaints } from './watch.ts'
import { type Locale, Words } from './words/Words.ts'

export { expect } from '@playwright/test'

interface Options {
  /** What the browser may complain of, because the test breaks it on purpose. */
  readonly expectedComplaints: readonly RegExp[]
}

interface Fixtures {
  readonly words: Words
  /** A person at the test's page. */
  readonly visitor: Visitor
  /** Gives the person at the test's page a browser wallet. */
  readonly giveWallet: (account: LocalAccount) => Promise<Wallet>
  /** Another person, at a browser of their own with a wallet in it. */
  readonly comeWithWallet: (account: LocalAccount) => Promise<{ visitor: Visitor; wallet: Wallet }>
  readonly complaints: undefined
}

export const test = base.extend<Options & Fixtures>({
  expectedComplaints: [[], { option: true }],

  words: async ({ locale }, use) => use(new Words((locale ?? 'en').slice(0, 2) as Locale)),

  visitor: async ({ page, words }, use) => use(new Visitor(page, words)),

  giveWallet: async ({ page }, use) =>
    use(async (account) => {
      const wallet = new Wallet(account, addresses.rpc)
      await wallet.install(page)
      return wallet
    }),

  comeWithWallet: async ({ browser, locale, viewport, words }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (account) => {
      const context = await browser.newContext({ viewport, ...(locale && { locale }) })
      contexts.push(context)
      const page = await context.newPage()
      const wallet = new Wallet(account, addresses.rpc)
      await wallet.install(page)
      return { visitor: new Visitor(page, words), wallet }
    })
    for (const context of contexts) await context.close()
  },

  // Whatever a test is about, the browser must have nothing to complain of.
  complaints: [
    async ({ context, expectedComplaints }, use) => {
      const complaints = listenToComplaints(context)
      await use(undefined)
      expect(complaints.filter((text) => !expectedComplaints.some((known) => known.test(text)))).toEqual([])
    },
    { auto: true },
  ],
})
