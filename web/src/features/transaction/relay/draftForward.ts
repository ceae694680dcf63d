import { forwarderAbi } from '@initiative-citizen/contracts/abi'
import { forwardRequestTypedData } from '@initiative-citizen/contracts/forward-request'
import { encodeFunctionData, type TypedDataDefinition } from 'viem'
import { isSame } from './isSame.ts'
import type { DraftInput, RequestDraft } from './RequestDraft.ts'

/** For how long the forwarder takes what was signed, in seconds. */
const VALID_FOR = 3_600

/** Any other call, in the order in which its sender signs: the forwarder counts them. */
export async function draftForward(input: DraftInput): Promise<RequestDraft> {
  const { client, call, from, chainId, forwarder, waiting, gas, now } = input
  const next = await client.readContract({
    address: forwarder,
    abi: forwarderAbi,
    functionName: 'nonces',
    args: [from],
  })
  const nonce = waiting.reduce((free, { request }) => {
    if (request.kind !== 'forward' || !isSame(request.submission.request.from, from)) return free
    const taken = BigInt(request.submission.request.nonce)
    return taken < free ? free : taken + 1n
  }, next)
  const data = encodeFunctionData(call)
  const request = { from, to: call.address, value: 0n, gas, nonce, deadline: now + VALID_FOR, data }
  return {
    typedData: forwardRequestTypedData(request, { forwarder, chainId }) as unknown as TypedDataDefinition,
    complete: (signature) => ({
      kind: 'forward',
      submission: {
        request: { ...request, value: '0', gas: String(gas), nonce: String(nonce) },
        signature,
      },
    }),
  }
}
