import { budgetRoundAbi, forwarderAbi } from '@initiative-citizen/contracts/abi'
import { packBallot } from '@initiative-citizen/contracts/ballot'
import { unpackBallotsCast } from '@initiative-citizen/contracts/signed-ballot'
import type { StoredRequest } from '../database/requests.ts'
import type { Fate } from './fate.ts'
import type { Sender } from './sender.ts'

/** A wallet's nonce is used: by this call, in whoever's transaction, or by another call that it signed. */
export async function findForward(sender: Sender, stored: StoredRequest): Promise<Fate> {
  const { chain } = sender
  const { request } = stored
  if (request.kind !== 'forward') throw new Error(`This is no call but a ${request.kind}.`)
  const logs = await chain.getContractEvents({
    address: request.target,
    abi: forwarderAbi,
    eventName: 'ExecutedForwardRequest',
    args: { signer: request.wallet },
    fromBlock: since(sender, stored),
  })
  const log = logs.find(({ args }) => args.nonce === request.call.nonce)
  if (log) {
    const { input } = await chain.getTransaction({ hash: log.transactionHash })
    const where = { transaction: log.transactionHash, block: Number(log.blockNumber) }
    if (input.includes(request.signature.slice(2))) {
      if (log.args.success) return { is: 'happened', ...where }
      return { is: 'refused', reason: { code: 'wouldRevert', message: 'The call reverted.' }, ...where }
    }
  }
  const message = `The wallet has used its nonce ${request.call.nonce} for another call.`
  return { is: 'refused', reason: { code: 'wrongNonce', message } }
}

/** @returns Where a ballot was recorded; undefined if it was not. */
export async function findBallot(sender: Sender, stored: StoredRequest): Promise<Fate | undefined> {
  const { chain, rounds } = sender
  const { request } = stored
  if (request.kind !== 'ballot') throw new Error(`This is no ballot but a ${request.kind}.`)
  const word = packBallot(request, await rounds.step(request.target))
  const contract = { address: request.target, abi: budgetRoundAbi, fromBlock: since(sender, stored) } as const
  const [single, batched] = await Promise.all([
    chain.getContractEvents({ ...contract, eventName: 'BallotCast', args: { wallet: request.wallet } }),
    chain.getContractEvents({ ...contract, eventName: 'BallotsCast' }),
  ])
  const log =
    single.find(({ args }) => args.ballot === word) ??
    batched.find(({ args }) =>
      unpackBallotsCast(args.ballots ?? '0x').some(
        (cast) => cast.wallet === request.wallet && cast.word === word,
      ),
    )
  return log && { is: 'happened', transaction: log.transactionHash, block: Number(log.blockNumber) }
}

/** @returns Where a wallet was enrolled; undefined if it was not. */
export async function findEnrolment(sender: Sender, stored: StoredRequest): Promise<Fate | undefined> {
  const { request } = stored
  const [log] = await sender.chain.getContractEvents({
    address: request.target,
    abi: budgetRoundAbi,
    eventName: 'Enrolled',
    args: { wallet: request.wallet },
    fromBlock: since(sender, stored),
  })
  return log && { is: 'happened', transaction: log.transactionHash, block: Number(log.blockNumber) }
}

/** The block from which on a request can have happened, however the chain was reorganised since. */
function since({ sending }: Sender, { seenBlock }: StoredRequest): bigint {
  return BigInt(Math.max(0, seenBlock - sending.confirmations))
}
