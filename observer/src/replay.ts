import { BaseError, ContractFunctionRevertedError } from 'viem'
import { HELP, type Request, readArguments } from './cli/arguments.ts'
import { progressOn } from './cli/progress.ts'
import { remarks } from './cli/remarks.ts'
import { toTable } from './cli/table.ts'
import { toJson } from './cli/toJson.ts'
import { PabulibError } from './pabulib/PabulibError.ts'
import { DIRECT } from './replay/direct/direct.ts'
import { UnplayableElection } from './replay/plan.ts'
import { replayOnThrowAwayChain } from './replay/replayOnThrowAwayChain.ts'
import { SIGNED } from './replay/signed/signed.ts'
import { replayOnStack } from './replay/stack/replayOnStack.ts'
import { StackUnavailable } from './replay/stack/StackUnavailable.ts'

const EXIT = { match: 0, differ: 1, unusable: 2, failed: 3 } as const

process.exitCode = await main(readArguments(process.argv.slice(2)))

async function main(request: Request): Promise<number> {
  if (request.kind === 'help') {
    process.stdout.write(HELP)
    return EXIT.match
  }
  if (request.kind === 'mistake') {
    process.stderr.write(`${request.message}\n\n${HELP}`)
    return EXIT.unusable
  }
  const progress = progressOn(process.stderr)
  const way = request.direct ? DIRECT : SIGNED
  try {
    const report = request.stack
      ? await replayOnStack(request.file, way, progress.report, sayHowLong)
      : await replayOnThrowAwayChain(request.file, way, progress.report)
    progress.end()
    if (request.json) {
      for (const remark of remarks(report)) process.stderr.write(`${remark}\n`)
    }
    process.stdout.write(`${request.json ? toJson(report) : toTable(report)}\n`)
    const isRight = report.match !== false && (report.verified?.differences.length ?? 0) === 0
    return isRight ? EXIT.match : EXIT.differ
  } catch (error) {
    progress.end()
    return explain(request.file, error)
  }
}

function sayHowLong(minutes: number): void {
  const time = minutes === 1 ? 'a minute' : `${minutes} minutes`
  process.stderr.write(`This takes about ${time}, and the index some more to catch up.\n`)
}

/** Says what went wrong in a sentence, and returns the exit code. */
function explain(file: string, error: unknown): number {
  if (error instanceof PabulibError) {
    process.stderr.write(`${file}, ${error.message}\n`)
    return EXIT.unusable
  }
  if (error instanceof StackUnavailable) {
    process.stderr.write(`${error.message}\n`)
    return EXIT.failed
  }
  if (error instanceof UnplayableElection) {
    process.stderr.write(`${file}: ${error.message}\n`)
    return EXIT.unusable
  }
  if (isFileError(error)) {
    process.stderr.write(`${file} can't be read: ${error.message}\n`)
    return EXIT.unusable
  }
  process.stderr.write(`The replay failed: ${toSentence(error)}\n`)
  return EXIT.failed
}

/** The file system's own errors name the call; those of a connection do not. */
function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return (
    error instanceof Error && 'syscall' in error && (error.syscall === 'open' || error.syscall === 'read')
  )
}

/** The contract's own error where there is one; viem's whole messages would go on with the transaction. */
function toSentence(error: unknown): string {
  if (error instanceof BaseError) {
    const revert = error.walk((cause) => cause instanceof ContractFunctionRevertedError)
    return revert instanceof ContractFunctionRevertedError && revert.data
      ? `${error.shortMessage} ${revert.data.errorName}(${revert.data.args?.join(', ') ?? ''})`
      : error.shortMessage
  }
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
