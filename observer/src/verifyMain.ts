import { progressOn } from './cli/progress.ts'
import { HELP, type Request, readArguments } from './cli/verify/arguments.ts'
import { CHECK_NAMES } from './cli/verify/checkNames.ts'
import { folderStore } from './cli/verify/folderStore.ts'
import { readBook } from './cli/verify/readBook.ts'
import { readPopulations } from './cli/verify/readPopulations.ts'
import { toJson } from './cli/verify/toJson.ts'
import { toTable } from './cli/verify/toTable.ts'
import { UnusableFile } from './cli/verify/UnusableFile.ts'
import { findLocalStack } from './replay/stack/localStack.ts'
import { StackUnavailable } from './replay/stack/StackUnavailable.ts'
import type { Progress } from './verify/Report.ts'
import { RpcUnavailable } from './verify/read/Rpc.ts'
import type { VerifyOptions } from './verify/VerifyOptions.ts'
import { verify } from './verify/verify.ts'

const EXIT = { good: 0, differs: 1, unusable: 2, failed: 3 } as const

process.exitCode = await main(readArguments(process.argv.slice(2)))

async function main(request: Request): Promise<number> {
  if (request.kind === 'help') {
    process.stdout.write(HELP)
    return EXIT.good
  }
  if (request.kind === 'mistake') {
    process.stderr.write(`${request.message}\n\n${HELP}`)
    return EXIT.unusable
  }
  const progress = progressOn(process.stderr)
  const onProgress = ({ step, done, total }: Progress) =>
    progress.report(step === 'reading' ? 'Reading blocks' : CHECK_NAMES[step], done, total ?? done)
  try {
    const report = await verify({ ...(await optionsOf(request)), onProgress })
    progress.end()
    process.stdout.write(`${request.json ? toJson(report) : toTable(report)}\n`)
    return report.isGood ? EXIT.good : EXIT.differs
  } catch (error) {
    progress.end()
    return explain(error)
  }
}

async function optionsOf(request: Extract<Request, { kind: 'verify' }>): Promise<VerifyOptions> {
  const { city, subgraph, gateways, populations, round, keep } = request
  const where = city
    ? { rpc: city.rpc, book: await readBook(city.deployment), subgraph, gateways }
    : await stackOptions(subgraph, gateways)
  return {
    ...{ rpc: where.rpc, book: where.book, gateways: where.gateways },
    ...(where.subgraph !== undefined && { subgraph: where.subgraph }),
    ...(populations !== undefined && { districts: await readPopulations(populations) }),
    ...(round !== undefined && { round }),
    ...(keep !== undefined && { store: folderStore(keep) }),
  }
}

/** The running stack's own servers, unless others are named. */
async function stackOptions(subgraph: string | undefined, gateways: readonly string[]) {
  const stack = await findLocalStack()
  return {
    ...{ rpc: stack.rpc, book: stack.book, subgraph: subgraph ?? stack.graphql },
    gateways: gateways.length > 0 ? gateways : [stack.gateway],
  }
}

/** Says what went wrong in a sentence, and returns the exit code. */
function explain(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof UnusableFile) {
    process.stderr.write(`${message}\n`)
    return EXIT.unusable
  }
  const isExpected = error instanceof RpcUnavailable || error instanceof StackUnavailable
  process.stderr.write(isExpected ? `${message}\n` : `The check failed: ${message}\n`)
  return EXIT.failed
}
