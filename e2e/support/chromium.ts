import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * The Chromium to test with: one that this machine has, else Playwright's own.
 * @throws When there is none, with what to do.
 */
export function chromiumPath(): string {
  const found = [...INSTALLED, chromium.executablePath()].find((path) => existsSync(path))
  if (found) return found
  throw new Error(
    'The browser tests found no Chromium: install one by "apt-get install chromium" or "npx playwright install chromium".',
  )
}

/** Nothing that asks for attention, and no request of the browser's own. */
export const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--no-first-run',
  // Chromium has no sandbox for root, who runs containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
