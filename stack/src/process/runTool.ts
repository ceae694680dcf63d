import { MEND, PartFailure } from './PartFailure.ts'
import { runToLog, type Tool } from './runToLog.ts'

/**
 * Runs a program that has to succeed.
 * @returns What it wrote.
 * @throws PartFailure With the end of its output when it fails.
 */
export async function runTool(tool: Tool): Promise<string> {
  const { status, output } = await runToLog(tool)
  if (status !== 0) throw new PartFailure(tool, `failed with status ${status}`, MEND)
  return output
}
