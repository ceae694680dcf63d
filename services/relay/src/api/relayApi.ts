import * as z from 'zod'
import { address, bytes32, decimal, hex, seconds } from './scalars.ts'

/**
 * What the relay takes and answers, as JSON. Amounts and other numbers of more than 53 bits are decimal digits in a text.
 * `z.input` of a schema is what goes over the wire.
 */

/** `GET /v1/relay`: what somebody must know before signing. */
export const relayInfo = z
  .object({
    chainId: z.int().positive(),
    forwarder: address,
    signer: address.describe('Who signs acknowledgements: the account that sends'),
    inclusionSeconds: z
      .int()
      .positive()
      .describe('How soon an accepted request stands in a block, at the latest'),
    maxGas: decimal(64).describe('The most gas that a forwarded call may ask for'),
  })
  .meta({ id: 'RelayInfo' })
export type RelayInfo = z.input<typeof relayInfo>

/** `POST /v1/forward`: an ordinary call, as OpenZeppelin's ERC2771Forwarder has it signed. Wallets with a key only. */
export const forwardSubmission = z
  .strictObject({
    request: z.strictObject({
      from: address,
      to: address,
      value: decimal(256).describe('Zero: the relay gives nobody ether'),
      gas: decimal(256),
      nonce: decimal(256).describe("The forwarder's next nonce of the wallet, counting what waits here"),
      deadline: seconds.describe('By the clock of the chain; at least `inclusionSeconds` away'),
      data: hex,
    }),
    signature: hex,
  })
  .meta({ id: 'ForwardSubmission' })
export type ForwardSubmission = z.input<typeof forwardSubmission>

const contractWallet = z
  .boolean()
  .default(false)
  .describe('The wallet is a contract that checks its signature itself (ERC-1271); it must be deployed')

/** `POST /v1/ballots`: a ballot that its wallet signed. */
export const ballotSubmission = z
  .strictObject({
    round: address,
    wallet: address,
    sequence: z.int().min(1).max(65_535),
    lines: z
      .array(z.strictObject({ project: z.int().min(0).max(255), amount: decimal(48).describe('Kopecks') }))
      .max(10)
      .describe('Ascending by project; none takes all coins back'),
    signature: hex,
    contractWallet,
  })
  .meta({ id: 'BallotSubmission' })
export type BallotSubmission = z.input<typeof ballotSubmission>

/** `POST /v1/enrolments`: a citizen's signed wish to join a round. */
export const enrolmentSubmission = z
  .strictObject({ round: address, wallet: address, signature: hex, contractWallet })
  .meta({ id: 'EnrolmentSubmission' })
export type EnrolmentSubmission = z.input<typeof enrolmentSubmission>

/** The answer to a submission: the relay's signed promise. See `acknowledgementTypedData` for what is signed. */
export const acknowledgement = z
  .object({
    id: bytes32.describe(
      'keccak256 of the EIP-712 hash of what was signed (32 bytes) and the wallet (20 bytes)',
    ),
    state: z.literal('accepted'),
    acceptedAt: seconds,
    includeBy: seconds.describe('When it stands in a block at the latest; past it, send it yourself'),
    signature: hex.describe("The relay's signature of the Acknowledgement"),
  })
  .meta({ id: 'Acknowledgement' })
export type AcknowledgementAnswer = z.input<typeof acknowledgement>

export const ERROR_CODES = [
  'badRequest',
  'badSignature',
  'wrongNonce',
  'wrongPhase',
  'wouldRevert',
  'notAllowed',
  'tooMuchGas',
  'tooLarge',
  'limited',
  'conflict',
  'unavailable',
  'notFound',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** Why something was refused, in the relay's words; `data` is what the contract reverted with. */
export const reason = z
  .object({ code: z.enum(ERROR_CODES), message: z.string(), data: hex.optional() })
  .meta({ id: 'Reason' })
export type Reason = z.input<typeof reason>

/** Every 4xx and 5xx answer. */
export const errorAnswer = z.object({ error: reason }).meta({ id: 'ErrorAnswer' })
export type ErrorAnswer = z.input<typeof errorAnswer>

export const REQUEST_STATES = ['accepted', 'sent', 'mined', 'final', 'refused'] as const
export type RequestState = (typeof REQUEST_STATES)[number]

export const REQUEST_KINDS = ['forward', 'ballot', 'enrolment'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

/** `GET /v1/requests/{id}`. */
export const requestStatus = z
  .object({
    id: bytes32,
    kind: z.enum(REQUEST_KINDS),
    state: z
      .enum(REQUEST_STATES)
      .describe(
        'accepted: durable here. sent: in a transaction. mined: in a block, and happened. final: so deep that it stays. refused: it did not happen; `reason` says why',
      ),
    acceptedAt: seconds,
    includeBy: seconds,
    transaction: bytes32.optional(),
    block: z.int().nonnegative().optional(),
    reason: reason.optional(),
  })
  .meta({ id: 'RequestStatus' })
export type RequestStatus = z.input<typeof requestStatus>
