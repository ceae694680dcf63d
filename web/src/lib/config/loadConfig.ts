import { ConfigError } from './ConfigError.ts'
import type { Config } from './config.ts'
import { parseConfig } from './parseConfig.ts'

/**
 * Fetches and checks `config.json` beside the page.
 * @throws ConfigError When it is absent, is not JSON, or a field is wrong.
 */
export async function loadConfig(): Promise<Config> {
  const response = await fetch(new URL('config.json', document.baseURI), { cache: 'no-cache' })
  if (!response.ok) throw new ConfigError('config.json', `the server answered ${response.status}`)
  const json: unknown = await response.json().catch(() => {
    throw new ConfigError('config.json', 'it is not JSON')
  })
  return parseConfig(json, document.baseURI)
}
