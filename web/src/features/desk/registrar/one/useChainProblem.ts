import { useLingui } from '@lingui/react/macro'
import { shorten } from '../../../../lib/format/shorten.ts'
import type { ChainProblem } from './checkResident.ts'

/** @returns A writer of why the chain would not take a resident. */
export function useChainProblem(): (problem: ChainProblem) => string {
  const { t } = useLingui()
  return (problem) => {
    switch (problem.kind) {
      case 'registered':
        return t`Already registered with this wallet, as No. ${problem.index}. There is nothing to do.`
      case 'otherWallet':
        return t`This person is registered already, as No. ${problem.index} with wallet ${shorten(problem.wallet)}. If that wallet is lost, find the person and replace it.`
      case 'walletUsed':
        return t`This wallet is, or was, that of resident No. ${problem.index}. Ask for another wallet.`
    }
  }
}
