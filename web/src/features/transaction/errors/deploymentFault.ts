import { t } from '@lingui/core/macro'
import type { Sentence } from './sentence.ts'

/** A fault of whoever deployed the contract. */
export function deploymentFault(): Sentence {
  return {
    what: t`The contract was deployed with a name that it cannot hold.`,
    todo: t`Tell the city: this is a fault of the deployment, not yours.`,
  }
}
