import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'

/** Not a test: photographs of the pages of whatever city the stack holds, for people to look at. */
export default defineConfig({
  ...base,
  testDir: 'screenshots',
  outputDir: 'test-results/screenshots-failed',
  timeout: 600_000,
  projects: (base.projects ?? []).map(({ name, use }) => ({ ...(name && { name }), ...(use && { use }) })),
})
