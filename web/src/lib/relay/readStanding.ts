import type { Acknowledged } from './Acknowledged.ts'
import { askRelay } from './askRelay.ts'
import { requestStatus, type Standing } from './relayAnswers.ts'

/** Asks what has become of a request. @throws RelayError `notFound` if the relay does not know it. */
export function readStanding({ relay, request }: Acknowledged): Promise<Standing> {
  return askRelay(`${relay}/v1/requests/${request.id}`, requestStatus)
}
