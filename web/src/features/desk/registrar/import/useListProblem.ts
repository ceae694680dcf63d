import { useLingui } from '@lingui/react/macro'
import { useChainProblem } from '../one/useChainProblem.ts'
import type { ListProblem } from './listRow.ts'

/** @returns A writer of what is wrong with a line. */
export function useListProblem(): (problem: ListProblem) => string {
  const { t } = useLingui()
  const chainProblem = useChainProblem()
  return (problem) => {
    switch (problem.kind) {
      case 'wallet':
        return t`“${problem.found}” is not a wallet's address: it takes 0x and 40 digits or letters from a to f.`
      case 'walletChecksum':
        return t`The address ${problem.found} has a typing mistake: its checksum does not match.`
      case 'nullifier':
        return t`“${problem.found}” is not a nullifier: it takes 0x and 64 digits or letters from a to f.`
      case 'noPerson':
        return t`Neither a document nor a nullifier is given.`
      case 'district':
        return t`There is no district “${problem.found}” in the city.`
      case 'sameWallet':
        return t`The wallet stands in line ${problem.line} already.`
      case 'samePerson':
        return t`The person stands in line ${problem.line} already.`
      default:
        return chainProblem(problem)
    }
  }
}
