import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGS, chromiumPath } from './support/chromium.ts'

const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

/** One of each language and of each width is enough; a citizen's way through a round is gone by the two other readers. */
const JOURNEY = /journey\.spec\.ts/
/** Once is enough: neither language nor width makes a difference that `layout.spec.ts` would not see. */
const ONCE = /(desk|reading|scripts)\.spec\.ts/

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
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'ru-1280', use: { locale: 'ru-RU', viewport: DESKTOP }, testIgnore: JOURNEY },
    { name: 'en-390', use: { locale: 'en-US', viewport: PHONE }, testIgnore: [JOURNEY, ONCE] },
    { name: 'en-1280', use: { locale: 'en-US', viewport: DESKTOP }, testMatch: JOURNEY },
    { name: 'ru-390', use: { locale: 'ru-RU', viewport: PHONE }, testMatch: JOURNEY },
  ],
})
