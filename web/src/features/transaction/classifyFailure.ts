import {
  BaseError,
  ChainMismatchError,
  ContractFunctionRevertedError,
  ExecutionRevertedError,
  HttpRequestError,
  InsufficientFundsError,
  ProviderDisconnectedError,
  ResourceUnavailableRpcError,
  TimeoutError,
  UnauthorizedProviderError,
  UserRejectedRequestError,
  WaitForTransactionReceiptTimeoutError,
} from 'viem'
import { RelayError } from '../../lib/relay/RelayError.ts'
import { readContractError } from './errors/contractError.ts'
import type { Failure } from './failure.ts'
import { relayFailure } from './relay/relayFailure.ts'

/** wagmi's own errors, which it does not build on viem's. */
const WAGMI_FAILURES: Readonly<Record<string, Failure['kind'] & ('wrongNetwork' | 'walletGone')>> = {
  ConnectorChainMismatchError: 'wrongNetwork',
  ConnectorAccountNotFoundError: 'walletGone',
  ConnectorNotConnectedError: 'walletGone',
  ConnectorUnavailableReconnectingError: 'walletGone',
}

/** Finds out what a call to viem, wagmi, a wallet or the relay failed for. */
export function classifyFailure(error: unknown): Failure {
  const ofWagmi = error instanceof Error ? WAGMI_FAILURES[error.name] : undefined
  if (ofWagmi) return { kind: ofWagmi }
  if (error instanceof RelayError) return relayFailure(error)
  if (!(error instanceof BaseError)) return { kind: 'unknown', message: messageOf(error) }
  const found = <Type extends Error>(type: abstract new (...args: never[]) => Type): Type | null => {
    const cause = error.walk((each) => each instanceof type)
    return cause instanceof type ? cause : null
  }
  if (found(UserRejectedRequestError)) return { kind: 'rejected' }
  const revert = found(ContractFunctionRevertedError)
  if (revert) return ofRevert(revert)
  if (found(ExecutionRevertedError)) return { kind: 'refused', reason: error.shortMessage }
  if (found(InsufficientFundsError)) return { kind: 'insufficientEther', needed: 0n, balance: 0n }
  if (found(ResourceUnavailableRpcError)) return { kind: 'walletBusy' }
  if (found(ChainMismatchError)) return { kind: 'wrongNetwork' }
  if (found(WaitForTransactionReceiptTimeoutError)) return { kind: 'notMined' }
  if (found(ProviderDisconnectedError) || found(UnauthorizedProviderError)) return { kind: 'walletGone' }
  if (found(HttpRequestError) || found(TimeoutError)) return { kind: 'chainAway' }
  return { kind: 'wallet', message: error.shortMessage }
}

function ofRevert(revert: ContractFunctionRevertedError): Failure {
  const error = revert.raw ? readContractError(revert.raw) : null
  return error
    ? { kind: 'contract', error }
    : { kind: 'refused', reason: revert.reason ?? revert.shortMessage }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
