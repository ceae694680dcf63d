import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGS, chromiumPath } from './support/chromium.ts'

const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

/** A citizen's ways, through a round and with appeals: each is gone in both languages and at both widths. */
const ROUND = /journey\.spec\.ts/
const APPEAL = /(appeal|appeals|scripts)\.spec\.ts/
/** The rest is shared out between a desk and a phone: once is enough, and `layout` looks at both languages by itself. */
const ON_DESK = /(check|desk|layout|officials|reading|refusals|relay|verify)\.spec\.ts/
const ON_PHONE = /(demonstration|failures)\.spec\.ts/

/**
 * The browser tests run against a stack that is up: `npm test` starts one for them, and E2E_STATE_DIR names another.
 * All of them share one chain and its clock, so one goes after the other.
 */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  globalSetup: './support/requireStack.ts',
  workers: 1,
  timeout: 300_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS },
    // What moves can't be pressed before it stands still.
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    // Recording one takes half as long again as the tests; `--trace on` does it for the test in question.
    trace: 'off',
  },
  projects: [
    { name: 'ru-1280', use: { locale: 'ru-RU', viewport: DESKTOP }, testMatch: [APPEAL, ON_DESK] },
    { name: 'en-390', use: { locale: 'en-US', viewport: PHONE }, testMatch: [APPEAL, ON_PHONE] },
    { name: 'en-1280', use: { locale: 'en-US', viewport: DESKTOP }, testMatch: ROUND },
    { name: 'ru-390', use: { locale: 'ru-RU', viewport: PHONE }, testMatch: ROUND },
  ],
})
