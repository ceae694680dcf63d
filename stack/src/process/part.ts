import { closeSync, openSync } from 'node:fs'
import { type Command, type Kept, keep } from './keep.ts'

/** A part of the stack that goes on running. */
export interface PartCommand extends Omit<Command, 'output'> {
  /** As it stands in messages. */
  readonly name: string
  /** The file for all its output; written anew at each start. */
  readonly log: string
}

/** A running part of the stack. */
export interface Part extends Kept {
  readonly name: string
  readonly log: string
}

/** Starts a part of the stack. Use `whenReady` to wait until it answers. */
export async function startPart(command: PartCommand): Promise<Part> {
  const log = openSync(command.log, 'w')
  try {
    const kept = await keep({ ...command, output: [log, log] })
    return { ...kept, name: command.name, log: command.log }
  } finally {
    closeSync(log)
  }
}
