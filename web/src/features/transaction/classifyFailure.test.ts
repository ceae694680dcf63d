import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import {
  ContractFunctionExecutionError,
  ContractFunctionRevertedError,
  encodeErrorResult,
  HttpRequestError,
  InsufficientFundsError,
  ResourceUnavailableRpcError,
  TransactionExecutionError,
  UserRejectedRequestError,
  WaitForTransactionReceiptTimeoutError,
  zeroAddress,
  zeroHash,
} from 'viem'
import { describe, expect, it } from 'vitest'
import { classifyFailure } from './classifyFailure.ts'

const sending = (cause: ConstructorParameters<typeof TransactionExecutionError>[0]) =>
  new TransactionExecutionError(cause, { account: null, chain: undefined } as never)

describe('why a transaction did not come about', () => {
  it('is the contract’s own error, with its figures, however deep it stands', () => {
    const data = encodeErrorResult({
      abi: budgetRoundAbi,
      errorName: 'BudgetRound_OverShare',
      args: [500n, 100],
    })
    const revert = new ContractFunctionRevertedError({ abi: [], data, functionName: 'castBallot' })
    const error = new ContractFunctionExecutionError(revert, {
      abi: [],
      functionName: 'castBallot',
      contractAddress: zeroAddress,
    })
    expect(classifyFailure(error)).toEqual({
      kind: 'contract',
      error: { name: 'BudgetRound_OverShare', args: [500n, 100] },
    })
  })

  it('is the person’s word in the wallet', () => {
    expect(classifyFailure(sending(new UserRejectedRequestError(new Error('no'))))).toEqual({
      kind: 'rejected',
    })
  })

  it('is a wallet that is busy, or has no ether', () => {
    expect(classifyFailure(sending(new ResourceUnavailableRpcError(new Error('busy'))))).toEqual({
      kind: 'walletBusy',
    })
    expect(classifyFailure(sending(new InsufficientFundsError())).kind).toBe('insufficientEther')
  })

  it('is a wallet on another chain, or gone', () => {
    const named = (name: string) => Object.assign(new Error(name), { name })
    expect(classifyFailure(named('ConnectorChainMismatchError'))).toEqual({ kind: 'wrongNetwork' })
    expect(classifyFailure(named('ConnectorAccountNotFoundError'))).toEqual({ kind: 'walletGone' })
  })

  it('is a chain that is away, or takes its time', () => {
    expect(classifyFailure(new HttpRequestError({ url: 'http://node' }))).toEqual({ kind: 'chainAway' })
    expect(classifyFailure(new WaitForTransactionReceiptTimeoutError({ hash: zeroHash }))).toEqual({
      kind: 'notMined',
    })
  })

  it('is told in its own words where it is not known', () => {
    expect(classifyFailure(new Error('odd'))).toEqual({ kind: 'unknown', message: 'odd' })
    expect(classifyFailure('odd')).toEqual({ kind: 'unknown', message: 'odd' })
  })
})
