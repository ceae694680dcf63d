import type { AppealId } from './appealId.ts'

/** @returns The address of an appeal's page, whole, from wherever this page was opened. */
export function appealLink(id: AppealId): string {
  return `${location.origin}${location.pathname}#/appeals/${id}`
}
