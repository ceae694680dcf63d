import { readFileSync } from 'node:fs'

const KILOBYTES_A_MEGABYTE = 1_024

/** The most memory that a running process ever held. */
export function peakMegabytes(pid: number): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / KILOBYTES_A_MEGABYTE)
}
