import { appealRegistryAbi, budgetRoundAbi, forwarderAbi } from '@initiative-citizen/contracts/abi'
import {
  type Address,
  concat,
  encodeAbiParameters,
  encodeEventTopics,
  type Hex,
  type Log,
  numberToHex,
  zeroAddress,
  zeroHash,
} from 'viem'
import { describe, expect, it } from 'vitest'
import type { SignedRequest } from '../../../lib/relay/SignedRequest.ts'
import { ownLogs } from './ownLogs.ts'

const FORWARDER = '0x00000000000000000000000000000000000000f0'
const REGISTRY = '0x00000000000000000000000000000000000000a0'
const ROUND = '0x00000000000000000000000000000000000000b0'
const ANNA = '0x00000000000000000000000000000000000000a1'
const BORIS = '0x00000000000000000000000000000000000000b1'

const log = (address: Address, topics: unknown, data: Hex) =>
  ({ address, topics, data, transactionHash: zeroHash }) as unknown as Log
const numbered = (logs: Log[]): Log[] => logs.map((each, logIndex) => ({ ...each, logIndex }))

/** Anything that a called contract may write: here, that an appeal was joined. */
const written = (citizen: number) =>
  log(
    REGISTRY,
    encodeEventTopics({
      abi: appealRegistryAbi,
      eventName: 'AppealJoined',
      args: { appeal: BigInt(citizen) },
    }),
    '0x',
  )
const closing = (signer: Address, nonce: bigint, success = true, forwarder: Address = FORWARDER) =>
  log(
    forwarder,
    encodeEventTopics({ abi: forwarderAbi, eventName: 'ExecutedForwardRequest', args: { signer } }),
    encodeAbiParameters([{ type: 'uint256' }, { type: 'bool' }], [nonce, success]),
  )

const forward = (from: Address, nonce: number): SignedRequest => ({
  id: zeroHash,
  signedAfter: 1,
  kind: 'forward',
  submission: {
    request: { from, to: REGISTRY, value: '0', gas: '1', nonce: String(nonce), deadline: 9, data: '0x' },
    signature: '0x',
  },
})
const ballot = (wallet: Address, sequence: number): SignedRequest => ({
  id: zeroHash,
  signedAfter: 1,
  kind: 'ballot',
  submission: { round: ROUND, wallet, sequence, lines: [], signature: '0x' },
})
/** Ballots without lines. */
const batch = (round: Address, records: readonly [Address, number][]) =>
  log(
    round,
    encodeEventTopics({ abi: budgetRoundAbi, eventName: 'BallotsCast' }),
    encodeAbiParameters(
      [{ type: 'bytes' }],
      [concat(records.flatMap(([wallet, sequence]) => ['0x00', numberToHex(sequence, { size: 2 }), wallet]))],
    ),
  )

describe('a request’s own logs', () => {
  const logs = numbered([
    written(1),
    written(2),
    closing(ANNA, 4n),
    closing(BORIS, 0n, false),
    written(3),
    closing(BORIS, 1n),
  ])
  const indexes = (request: SignedRequest) => {
    const found = ownLogs(logs, request, FORWARDER)
    return typeof found === 'string' ? found : found.logs.map(({ logIndex }) => logIndex)
  }

  it('are those between the request before and its own end', () => {
    expect(indexes(forward(ANNA, 4))).toEqual([0, 1])
    expect(indexes(forward(BORIS, 1))).toEqual([4])
  })

  it('are none of one that failed, and none of one that was not sent', () => {
    expect(indexes(forward(BORIS, 0))).toBe('refused')
    expect(indexes(forward(ANNA, 5))).toBe('absent')
  })

  it('are not what another forwarder claims', () => {
    const claimed = numbered([written(1), closing(ANNA, 4n, true, zeroAddress)])
    expect(ownLogs(claimed, forward(ANNA, 4), FORWARDER)).toBe('absent')
  })

  it('of a ballot are the batch that holds it, by wallet, number and round', () => {
    const cast = numbered([
      batch(zeroAddress, [[ANNA, 2]]),
      batch(ROUND, [
        [BORIS, 2],
        [ANNA, 3],
      ]),
    ])
    expect(ownLogs(cast, ballot(ANNA, 3), FORWARDER)).toEqual({
      logs: [expect.objectContaining({ logIndex: 1 })],
    })
    expect(ownLogs(cast, ballot(ANNA, 2), FORWARDER)).toBe('absent')
    expect(ownLogs(cast, ballot(BORIS, 3), FORWARDER)).toBe('absent')
  })
})
