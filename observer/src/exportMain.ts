import { writeFile } from 'node:fs/promises'
import { HELP, type Request, readArguments } from './cli/export/arguments.ts'
import { readBook } from './cli/verify/readBook.ts'
import { UnusableFile } from './cli/verify/UnusableFile.ts'
import { exportRound } from './export/exportRound.ts'
import { RecordsDiffer, readRound } from './export/readRound.ts'
import { NothingToExport } from './export/toPabulib.ts'
import { withTitles } from './export/withTitles.ts'
import { findLocalStack } from './replay/stack/localStack.ts'
import { StackUnavailable } from './replay/stack/StackUnavailable.ts'
import { RpcUnavailable } from './verify/read/Rpc.ts'

const EXIT = { written: 0, unusable: 2, failed: 3 } as const

process.exitCode = await main(readArguments(process.argv.slice(2)))

async function main(request: Request): Promise<number> {
  if (request.kind === 'help') {
    process.stdout.write(HELP)
    return EXIT.written
  }
  if (request.kind === 'mistake') {
    process.stderr.write(`${request.message}\n\n${HELP}`)
    return EXIT.unusable
  }
  try {
    await write(request)
    return EXIT.written
  } catch (error) {
    return explain(error)
  }
}

async function write({ city, round, format, out, gateways, unit }: ExportRequest): Promise<void> {
  const { rpc, book, ...own } = city
    ? { rpc: city.rpc, book: await readBook(city.deployment), gateways }
    : await stackSource(gateways)
  const record = await readRound({ rpc, book, round })
  const named = own.gateways.length > 0 ? await withTitles(record, own.gateways) : record
  const { name, text } = exportRound(named, format, unit ?? book.contracts.citizenRegistry)
  if (out === '-') process.stdout.write(text)
  else {
    await writeFile(out ?? name, text).catch((error: Error) => {
      throw new UnusableFile(`${out ?? name} can't be written: ${error.message}`)
    })
    const ballots = record.ballots.filter(({ counts }) => counts).length
    process.stderr.write(
      `${out ?? name}: ${ballots} ballots of ${record.enrolled} enrolled, at block ${record.block}\n`,
    )
  }
}

type ExportRequest = Extract<Request, { kind: 'export' }>

async function stackSource(gateways: readonly string[]) {
  const { rpc, book, gateway } = await findLocalStack()
  return { rpc, book, gateways: gateways.length > 0 ? gateways : [gateway] }
}

/** Says what went wrong in a sentence, and returns the exit code. */
function explain(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof UnusableFile || error instanceof NothingToExport) {
    process.stderr.write(`${message}\n`)
    return EXIT.unusable
  }
  const isExpected =
    error instanceof RpcUnavailable || error instanceof StackUnavailable || error instanceof RecordsDiffer
  process.stderr.write(isExpected ? `${message}\n` : `The export failed: ${message}\n`)
  return EXIT.failed
}
