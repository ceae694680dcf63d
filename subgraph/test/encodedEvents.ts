import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Abi, AbiEvent, AbiParameter } from 'viem'
import { DATA_SOURCES } from '../configure.ts'

/*
 * `gnd test` can't write an event with a struct in it. Tests say `RoundOpenedEncoded(..., bytes data)` instead, with the
 * true event's data, and `encoded/*.ts` hands it decoded to the true handler. Everything else is as deployed; that
 * graph-node itself decodes such events is tested on a live chain.
 */

const folder = new URL('../generated/test/', import.meta.url)

/** Whether `gnd test` needs the event encoded. */
export function hasStruct(event: AbiEvent): boolean {
  return event.inputs.some((input) => input.type.startsWith('tuple'))
}

/** Whether the parameters that are not indexed, taken as one tuple, begin with where it begins: if any has no fixed size. */
export function isDynamic(event: AbiEvent): boolean {
  return event.inputs.some((input) => !input.indexed && hasNoFixedSize(input))
}

function hasNoFixedSize(parameter: AbiParameter): boolean {
  if (parameter.type === 'string' || parameter.type === 'bytes' || parameter.type.endsWith('[]')) return true
  return 'components' in parameter && parameter.components.some(hasNoFixedSize)
}

/** The event's stand-in: indexed parameters first, as in all our events, then its data. */
export function encodedEvent(event: AbiEvent): AbiEvent {
  const indexed = event.inputs.filter((input) => input.indexed)
  return { ...event, name: `${event.name}Encoded`, inputs: [...indexed, { name: 'data', type: 'bytes' }] }
}

/**
 * Writes the manifest that tests run on, and its ABIs, into `generated/test/`.
 * @param manifest Path of the true one.
 * @returns The path of the one written.
 */
export function writeTestManifest(manifest: string): string {
  mkdirSync(new URL('abis/', folder), { recursive: true })
  let text = readFileSync(manifest, 'utf8')
    .replaceAll('./schema.graphql', '../../schema.graphql')
    .replaceAll('./src/handlers/budgetRound', '../../test/encoded/budgetRound')
    .replaceAll('./src/handlers/appealRegistry', '../../test/encoded/appealRegistry')
    .replaceAll('./src/handlers/', '../../src/handlers/')
    .replaceAll('./generated/abis/', './abis/')
  for (const name of ['BudgetRound', ...Object.keys(DATA_SOURCES)]) {
    const events = readEvents(name)
    for (const event of events.filter(hasStruct)) {
      const types = event.inputs.filter((input) => input.indexed).map((input) => `indexed ${input.type}`)
      text = text
        .replace(
          new RegExp(`event: ${event.name}\\(.*`),
          `event: ${event.name}Encoded(${[...types, 'bytes'].join(',')})`,
        )
        .replace(new RegExp(`handler: handle${event.name}$`, 'm'), `handler: handle${event.name}Encoded`)
    }
    const abi = events.map((event) => (hasStruct(event) ? encodedEvent(event) : event))
    writeFileSync(new URL(`abis/${name}.json`, folder), JSON.stringify(abi))
  }
  const file = new URL('subgraph.yaml', folder)
  writeFileSync(file, text)
  return file.pathname
}

/** The events of a contract, as `configure` left them. */
function readEvents(contract: string): AbiEvent[] {
  const abi: Abi = JSON.parse(readFileSync(new URL(`../abis/${contract}.json`, folder), 'utf8'))
  return abi.filter((item) => item.type === 'event')
}
