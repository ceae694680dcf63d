import { forwarderAbi } from '@initiative-citizen/contracts/abi'
import { forwardRequestTypedData } from '@initiative-citizen/contracts/forward-request'
import { concat, hashTypedData, size } from 'viem'
import type * as z from 'zod'
import { requestId } from '../api/acknowledgement.ts'
import type { forwardSubmission } from '../api/relayApi.ts'
import { noncesHere } from '../database/requests.ts'
import { Refusal } from '../http/refusal.ts'
import type { SignedForward } from '../request.ts'
import { type Accepted, accept, findAccepted } from './accept.ts'
import type { Intake } from './intake.ts'
import { recoverSigner } from './recoverSigner.ts'
import { simulate } from './simulate.ts'

/** What a transaction costs before its call begins, at most, in gas: in itself, and for each byte of data. */
const TRANSACTION_GAS = 21_000n
const BYTE_GAS = 40n
/** How many calls of one wallet may wait for each other. */
const MOST_WAITING = 16

/**
 * Takes an ordinary call on. What costs least is checked first; nobody is asked before the signature is found good.
 * @throws Refusal Saying what is wrong with it.
 */
export async function submitForward(
  intake: Intake,
  { request: call, signature: given }: z.output<typeof forwardSubmission>,
): Promise<Accepted> {
  const { book, limits, head } = intake
  const { forwarder } = book.contracts
  const allowance = intake.allowed.of(call.to, call.data)
  if (allowance === 'no') {
    throw new Refusal(
      'notAllowed',
      "The relay sends only calls of this city's contracts: this is none of them.",
    )
  }
  if (call.value !== 0n) throw new Refusal('notAllowed', 'The relay sends no ether along: sign with value 0.')
  if (call.gas > limits.maxGas) {
    throw new Refusal(
      'tooMuchGas',
      `A call may ask for ${limits.maxGas} gas at most: this one asks for ${call.gas}.`,
    )
  }
  const typed = forwardRequestTypedData(call, { forwarder, chainId: book.chainId })
  const hash = hashTypedData(typed)
  const signed = await recoverSigner(hash, given)
  if (signed?.signer !== call.from) {
    throw new Refusal('badSignature', 'The signature is not of the wallet in `from`, or of something else.')
  }
  intake.budgets.wallet(call.from)
  const id = requestId(hash, call.from)
  const found = await findAccepted(intake, id)
  if (found) return found

  const earliest = head.time() + intake.inclusionSeconds
  if (call.deadline < earliest) {
    const message = `The deadline must leave the relay its time: ${earliest} or later, by the clock of the chain.`
    throw new Refusal('badRequest', message)
  }
  if (allowance === 'round' && !(await intake.rounds.find(call.to))) {
    throw new Refusal('notAllowed', 'The city has opened no such round.')
  }
  const waiting = await checkNonce(intake, call)
  await simulate(intake.chain, {
    account: forwarder,
    to: call.to,
    data: concat([call.data, call.from]),
    gas: call.gas + TRANSACTION_GAS + BYTE_GAS * BigInt(size(call.data) + size(call.from)),
    blockTag: waiting > 0 ? 'pending' : 'latest',
  })
  const request: SignedForward = {
    kind: 'forward',
    id,
    wallet: call.from,
    target: forwarder,
    call,
    signature: signed.signature,
  }
  return accept(intake, request)
}

/** @returns How many calls of this wallet must happen before this one. */
async function checkNonce(
  { chain, pool, book }: Intake,
  { from, nonce }: { from: SignedForward['wallet']; nonce: bigint },
): Promise<number> {
  const call = { address: book.contracts.forwarder, abi: forwarderAbi, functionName: 'nonces' } as const
  const used = await chain.readContract({ ...call, args: [from] })
  let next = used
  for (const here of await noncesHere(pool, from, used)) if (here === next) next++
  if (nonce < used || nonce > next) {
    throw new Refusal('wrongNonce', `The wallet's next nonce is ${next}, and this call has ${nonce}.`)
  }
  const waiting = Number(nonce - used)
  if (waiting > MOST_WAITING) {
    throw new Refusal('limited', `${waiting} calls of this wallet wait already.`, { retryAfter: 10 })
  }
  return waiting
}
