// Writes openapi.json, which whoever builds upon the relay reads: `npm run openapi`.
import { writeFileSync } from 'node:fs'
import { openApi } from './openApi.ts'

const file = new URL('../../openapi.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(openApi(), undefined, 2)}\n`)
