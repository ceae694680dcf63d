import type {
  AcknowledgementAnswer,
  ErrorAnswer,
  ErrorCode,
  Reason,
  RelayInfo,
  RequestStatus,
} from '@initiative-citizen/relay/api'
import { type Address, type Hex, isAddress, isHex } from 'viem'
import * as z from 'zod/mini'

/** What the page reads of the relay's answers. Typed by the relay's own description of them. */
const hex = z.custom<Hex>((value) => isHex(value))
const address = z.custom<Address>((value) => typeof value === 'string' && isAddress(value, { strict: false }))

export const relayInfo = z.object({
  chainId: z.number(),
  forwarder: address,
  signer: address,
  maxGas: z.string().check(z.regex(/^\d+$/)),
} satisfies Partial<Record<keyof RelayInfo, unknown>>)

export const acknowledgementAnswer = z.object({
  id: hex,
  acceptedAt: z.number(),
  includeBy: z.number(),
  signature: hex,
} satisfies Partial<Record<keyof AcknowledgementAnswer, unknown>>)

const reason = z.object({
  // A newer relay may know more codes; they are told by its message.
  code: z.custom<ErrorCode>((value) => typeof value === 'string'),
  message: z.string(),
  data: z.optional(hex),
} satisfies Record<keyof Reason, unknown>)

export const errorAnswer = z.object({ error: reason } satisfies Record<keyof ErrorAnswer, unknown>)

export const requestStatus = z.object({
  state: z.enum(['accepted', 'sent', 'mined', 'final', 'refused']),
  transaction: z.optional(hex),
  reason: z.optional(reason),
} satisfies Partial<Record<keyof RequestStatus, unknown>>)

/** Where a request stands at the relay. */
export type Standing = z.infer<typeof requestStatus>
