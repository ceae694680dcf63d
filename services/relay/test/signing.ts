import { appealRegistryAbi, budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { type ForwardRequest, forwardRequestTypedData } from '@initiative-citizen/contracts/forward-request'
import { ballotTypedData } from '@initiative-citizen/contracts/signed-ballot'
import { enrolmentTypedData } from '@initiative-citizen/contracts/signed-enrolment'
import { type Address, encodeFunctionData, type Hex, sha256, toHex } from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import type { BallotSubmission, EnrolmentSubmission, ForwardSubmission } from '../src/api/relayApi.ts'
import { type City, nonceOf } from './city.ts'

const HOUR = 3_600

/** Whoever signs: a citizen's key, or a wallet that is a contract. */
export type Signer = Pick<PrivateKeyAccount, 'address' | 'signTypedData'>

/** The call by which a citizen files an appeal. */
export function filing(text: string): Hex {
  const args = [{ kind: 1, district: 1, category: 101, visibility: 0, digest: sha256(toHex(text)) }] as const
  return encodeFunctionData({ abi: appealRegistryAbi, functionName: 'file', args })
}

/** A citizen's signed call; by default the filing of an appeal. */
export async function signForward(
  city: City,
  signer: Signer,
  changes: Partial<ForwardRequest> = {},
): Promise<ForwardSubmission> {
  const { timestamp } = await city.client.getBlock()
  const request: ForwardRequest = {
    from: signer.address,
    to: city.book.contracts.appealRegistry,
    value: 0n,
    gas: 400_000n,
    nonce: changes.nonce ?? (await nonceOf(city, signer.address)),
    deadline: Number(timestamp) + HOUR,
    data: filing('a lamp'),
    ...changes,
  }
  const { forwarder } = city.book.contracts
  const signature = await signer.signTypedData(
    forwardRequestTypedData(request, { forwarder, chainId: city.book.chainId }),
  )
  const { value, gas, nonce } = request
  return {
    request: { ...request, value: String(value), gas: String(gas), nonce: String(nonce) },
    signature,
  }
}

/** A citizen's signed ballot, with one line unless others are given. */
export async function signBallot(
  city: City,
  signer: Signer,
  round: Address,
  { sequence = 2, lines = [{ project: 0, amount: 100n }] } = {},
): Promise<BallotSubmission> {
  const typed = ballotTypedData({ sequence, lines }, { address: round, chainId: city.book.chainId })
  return {
    round,
    wallet: signer.address,
    sequence,
    lines: lines.map(({ project, amount }) => ({ project, amount: String(amount) })),
    signature: await signer.signTypedData(typed),
  }
}

export async function signEnrolment(
  city: City,
  signer: Signer,
  round: Address,
): Promise<EnrolmentSubmission> {
  const call = { address: round, abi: budgetRoundAbi, functionName: 'termsHash' } as const
  const terms = await city.client.readContract(call)
  const typed = enrolmentTypedData(terms, { address: round, chainId: city.book.chainId })
  return { round, wallet: signer.address, signature: await signer.signTypedData(typed) }
}
