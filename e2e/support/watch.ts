import type { BrowserContext } from '@playwright/test'

/**
 * Listens to what a browser complains of: errors on its console, among them each breach of the
 * Content-Security-Policy, and errors that no code caught.
 * @returns The complaints, growing.
 */
export function listenToComplaints(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => complaints.push(`Uncaught: ${error.error().message}`))
  return complaints
}
