import type { Bodies } from '../body/readBody.ts'
import { pageStorage } from '../store/pageStorage.ts'

/** The bodies that the city publishes for everybody. */
export type PublicationKind = 'categories' | 'map'

interface Kept<Kind extends PublicationKind> {
  readonly digest: string
  readonly body: Bodies[Kind]
}

/** @returns The publication that was verified here last, so that an appeal can be written without a network. */
export function readKept<Kind extends PublicationKind>(kind: Kind): Kept<Kind> | undefined {
  try {
    return JSON.parse(pageStorage().getItem(`published.${kind}`) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a verified publication for the next visit, where the browser lets us. */
export function keepPublication<Kind extends PublicationKind>(kind: Kind, kept: Kept<Kind>): void {
  try {
    pageStorage().setItem(`published.${kind}`, JSON.stringify(kept))
  } catch {
    // There is no room: it is fetched again next time.
  }
}
