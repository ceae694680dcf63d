import { t } from '@lingui/core/macro'
import { describeRelayTrouble } from './describeRelayTrouble.ts'
import { describeContractError } from './errors/describeContractError.ts'
import type { Sentence, Wording } from './errors/sentence.ts'
import type { Failure } from './failure.ts'
import { formatEther } from './formatEther.ts'

/** A failure in words: what happened and what to do. */
export function describeFailure(failure: Failure, wording: Wording): Sentence {
  switch (failure.kind) {
    case 'contract':
      return describeContractError(failure.error, wording) ?? unknownRefusal(failure.error.name)
    case 'reverted': {
      const reason = failure.error && describeContractError(failure.error, wording)
      return {
        what: t`The transaction was written into the chain but refused there. ${reason?.what ?? ''}`.trim(),
        todo:
          reason?.todo ?? t`Something changed while it was on its way. Try again: it is checked anew first.`,
      }
    }
    case 'refused':
      return unknownRefusal(failure.reason)
    case 'relay':
      return describeRelayTrouble(failure.trouble, failure.message)
    case 'expired':
      return {
        what: t`The city did not send it in time, and now nobody can: what you signed was good for an hour.`,
        todo: t`Nothing was written. Try again, and tell the city: the acknowledgement proves its promise.`,
      }
    case 'rejected':
      return {
        what: t`You declined in your wallet. Nothing was sent.`,
        todo: t`What you entered is kept. Sign again whenever you like.`,
      }
    case 'insufficientEther':
      return insufficientEther(failure, wording.locale)
    case 'wrongNetwork':
      return {
        what: t`Your wallet is on another network.`,
        todo: t`Switch it to the city's network and try again. What you entered is kept.`,
      }
    case 'walletBusy':
      return {
        what: t`Your wallet is already waiting for an answer from you.`,
        todo: t`Open the wallet, finish or decline what it asks, and try again.`,
      }
    case 'walletGone':
      return {
        what: t`The wallet that should sign is not connected, or another account is chosen in it.`,
        todo: t`Choose the account shown here in your wallet, or connect again. What you entered is kept.`,
      }
    case 'wallet':
      return {
        what: t`Your wallet answered: ${failure.message}`,
        todo: t`Look into the wallet and try again. What you entered is kept.`,
      }
    case 'replaced':
      return {
        what: t`The transaction was cancelled or replaced in your wallet.`,
        todo: t`If you did not mean to, try again: it is checked anew first.`,
      }
    case 'notMined':
      return {
        what: t`The transaction was sent, but the chain has not taken it yet.`,
        todo: t`Wait on, or speed it up in your wallet. Do not send it a second time.`,
      }
    case 'chainAway':
      return {
        what: t`The chain's node does not answer.`,
        todo: t`Check your connection and try again in a minute. What you entered is kept.`,
      }
    case 'unknown':
      return {
        what: t`It did not work: ${failure.message}`,
        todo: t`Try again. If it does not help, tell the city the line above.`,
      }
  }
}

function insufficientEther(failure: Failure & { kind: 'insufficientEther' }, locale: string): Sentence {
  const todo = t`Only who sends for themselves needs ether. Let the city send it; if that is not offered here, ask the city. Your coins of the round are not touched by fees.`
  if (failure.needed === 0n)
    return { what: t`There is not enough ether in the wallet for the network fee.`, todo }
  const needed = formatEther(failure.needed, locale)
  const balance = formatEther(failure.balance, locale)
  return { what: t`The network fee may take ${needed} ETH, and the wallet holds ${balance} ETH.`, todo }
}

function unknownRefusal(reason: string): Sentence {
  return {
    what: t`The contract refused: ${reason}`,
    todo: t`Reload the page and try again. If it does not help, tell the city the line above.`,
  }
}
