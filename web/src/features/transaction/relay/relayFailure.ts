import type { RelayError, RelayTrouble } from '../../../lib/relay/RelayError.ts'
import { readContractError } from '../errors/contractError.ts'
import type { Failure } from '../failure.ts'

/** After these the relay may have the request, or take it in a while. */
const PASSING: readonly RelayTrouble[] = ['away', 'unavailable', 'limited', 'wrongAnswer']

/** What the relay's refusal means: what the contract would refuse is the contract's, the rest the relay's. */
export function relayFailure({ trouble, message, data }: RelayError): Failure {
  if (trouble === 'wouldRevert') {
    const error = data ? readContractError(data) : null
    return error ? { kind: 'contract', error } : { kind: 'refused', reason: message }
  }
  return { kind: 'relay', trouble, message, passing: PASSING.includes(trouble) }
}
