import { t } from '@lingui/core/macro'
import type { RelayTrouble } from '../../lib/relay/RelayError.ts'
import type { Sentence } from './errors/sentence.ts'

/** Why the city's relay did not take something, in words. @param message The relay's own, for what has no words here. */
export function describeRelayTrouble(trouble: RelayTrouble, message: string): Sentence {
  switch (trouble) {
    case 'away':
    case 'unavailable':
      return {
        what: t`The city's relay, which sends for you, does not work now.`,
        todo: t`Try again in a minute: it costs nothing. If you own ether, you need not wait.`,
      }
    case 'limited':
      return {
        what: t`The relay has sent much for this wallet already and asks for a pause.`,
        todo: t`Try again in a few minutes: it costs nothing. If you own ether, you need not wait.`,
      }
    case 'wrongAnswer':
      return {
        what: t`The relay's answer is not that of this city.`,
        todo: t`Tell the city. Whatever it answers, it cannot change what you sign.`,
      }
    case 'wrongNonce':
    case 'conflict':
      return {
        what: t`Something else that this wallet signed is still on its way.`,
        todo: t`Wait until it is in the chain and try again.`,
      }
    case 'wrongPhase':
      return {
        what: t`The round does not take this now.`,
        todo: t`Look at the round's dates. If they say otherwise, try again in a minute.`,
      }
    case 'badSignature':
      return {
        what: t`The relay does not recognise this wallet's signature.`,
        todo: t`Look whether the account shown here is the one chosen in the wallet. Some wallets can't sign for a relay.`,
      }
    case 'notAllowed':
    case 'tooMuchGas':
    case 'tooLarge':
      return {
        what: t`The relay does not send this: it is too large, or not among what the city pays for.`,
        todo: t`Whoever has ether can send it themselves.`,
      }
    default:
      return {
        what: t`The relay answered: ${message}`,
        todo: t`Try again. If it does not help, tell the city the line above.`,
      }
  }
}
