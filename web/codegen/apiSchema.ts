/**
 * Writes `generated/api.graphql`: the API that graph-node derives from `subgraph/schema.graphql`, so that documents
 * are type-checked without a running index.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse, print } from 'graphql'
import { deriveApi } from './deriveApi.ts'

const schema = parse(readFileSync(new URL('../../subgraph/schema.graphql', import.meta.url), 'utf8'))
const target = new URL('../generated/', import.meta.url)
mkdirSync(target, { recursive: true })
writeFileSync(new URL('api.graphql', target), `${print(parse(deriveApi(schema)))}\n`)
