import type { ActFigures, IndexFigures, Measurement } from './Measurement.ts'
import { BLOCK_GAS } from './startScaleChain.ts'

const TRANSACTION_GAS = 16_777_216
const TRANSACTIONS_A_BLOCK = Math.floor(BLOCK_GAS / TRANSACTION_GAS)
const GWEI = 1e-9
const MEGABYTE = 2 ** 20

type Row = readonly [title: string, cell: (measurement: Measurement) => string]

const ROWS: readonly Row[] = [
  ['Gas a voter: registered', ({ acts, voters }) => count(acts.register.gas / voters)],
  ['Gas a voter: enrolled', ({ acts, voters }) => count(acts.enrol.gas / voters)],
  ['Gas a voter: ballot', ({ acts, voters }) => count(acts.ballot.gas / voters)],
  ['Bytes of data a voter, all three', ({ acts, voters }) => count(sum(acts, 'bytes') / voters)],
  ['Transactions', ({ acts }) => count(sum(acts, 'transactions'))],
  [`Blocks, three full transactions each`, ({ acts }) => count(blocks(acts))],
  ['Relay: ballots acknowledged a second', ({ relay }) => count(relay.ballots / relay.acceptedSeconds)],
  ['Relay: ballots in blocks a second', ({ relay }) => count(relay.ballots / relay.minedSeconds)],
  ['Index: events', ({ index }) => count(index.events)],
  ['Index: events a second', ({ index }) => count(speed(index))],
  ['Minimal index: events a second', ({ minimalIndex }) => count(speed(minimalIndex))],
  ['Index beside the minimal one', (measurement) => indexRatio(measurement).toFixed(2)],
  ['Index: milliseconds of processor an event', ({ index }) => effort(index)],
  ['Minimal index: milliseconds of processor an event', ({ minimalIndex }) => effort(minimalIndex)],
  ['Index: database, MB', ({ index }) => count(index.databaseBytes / MEGABYTE)],
  ['Minimal index: database, MB', ({ minimalIndex }) => count(minimalIndex.databaseBytes / MEGABYTE)],
  ['Dollars a voter', (measurement) => dollarsAVoter(measurement).toFixed(4)],
  ['Dollars in all', (measurement) => (dollarsAVoter(measurement) * measurement.voters).toFixed(2)],
  ['Peak memory, MB: chain', ({ peakMegabytes }) => count(peakMegabytes.chain)],
  ['Peak memory, MB: relay', ({ peakMegabytes }) => count(peakMegabytes.relay)],
  ['Peak memory, MB: index', ({ peakMegabytes }) => count(peakMegabytes.index)],
  ['Peak memory, MB: the bench, which signs', ({ peakMegabytes }) => count(peakMegabytes.bench)],
  ['Measured on', ({ measuredOn, cores }) => `${measuredOn}, ${cores} cores`],
]

/** A table in Markdown: a column for each measurement. */
export function scaleTable(measurements: readonly Measurement[]): string {
  const titles = measurements.map(({ voters }) => `${count(voters)} voters`)
  return [
    `| | ${titles.join(' | ')} |`,
    `| --- |${titles.map(() => ' ---: |').join('')}`,
    ...ROWS.map(([title, cell]) => `| ${title} | ${measurements.map(cell).join(' | ')} |`),
  ].join('\n')
}

/** How fast the city's index is, where the minimal one is 1. */
export function indexRatio({ index, minimalIndex }: Measurement): number {
  return speed(index) / speed(minimalIndex)
}

function speed({ events, seconds }: IndexFigures): number {
  return events / seconds
}

/** Milliseconds. */
function effort({ events, processorSeconds }: IndexFigures): string {
  return ((processorSeconds * 1_000) / events).toFixed(1)
}

/** Gas on the layer 2, and the data's bytes in blobs, uncompressed. */
function dollarsAVoter({ acts, voters, prices }: Measurement): number {
  const gwei = sum(acts, 'gas') * prices.l2GasGwei + sum(acts, 'bytes') * prices.blobGasGwei
  return (gwei * GWEI * prices.etherUsd) / voters
}

function blocks(acts: Measurement['acts']): number {
  return Object.values(acts).reduce((n, act) => n + Math.ceil(act.transactions / TRANSACTIONS_A_BLOCK), 0)
}

function sum(acts: Measurement['acts'], figure: keyof ActFigures): number {
  return Object.values(acts).reduce((total, act) => total + act[figure], 0)
}

function count(number: number): string {
  return Math.round(number).toLocaleString('en')
}
