import { amount, count, list, url } from '@initiative-citizen/ipfs-node/src/environmentValues.ts'
import type { Rate } from '@initiative-citizen/ipfs-node/src/http/tokenBuckets.ts'
import { type Hex, parseGwei } from 'viem'
import * as z from 'zod'
import { bytes32 } from './api/scalars.ts'

/** All that the relay is told. See README.md for each variable. */
export interface Config {
  readonly host: string
  readonly port: number
  readonly databaseUrl: string
  /** In order of preference. */
  readonly rpcUrls: readonly string[]
  readonly rpcMs: number
  /** How often all nodes are looked at, if there are several. */
  readonly rpcLookMs: number
  /** How much older than another node's newest block a node's may be. */
  readonly rpcLagSeconds: number
  /** The address book's file. */
  readonly deployment: string
  readonly key: { readonly privateKey: Hex } | { readonly keystore: string; readonly passwordFile: string }
  /** Below this many wei the relay says that it needs ether. */
  readonly minBalance: bigint
  readonly limits: Limits
  readonly sending: Sending
  readonly corsOrigins: readonly string[]
  readonly trustedProxies: readonly string[]
  readonly logLevel: string
}

/** What the relay allows. */
export interface Limits {
  readonly bodyBytes: number
  /** Requests of any kind, a client. */
  readonly client: Rate
  /** Requests that it signed, a wallet. */
  readonly wallet: Rate
  /** Questions to the chain before a signature is known to be good, a client. */
  readonly lookup: Rate
  /** The most gas of a forwarded call. */
  readonly maxGas: bigint
  readonly connections: number
  readonly requestMs: number
}

/** How it sends. */
export interface Sending {
  /** The promise. */
  readonly inclusionSeconds: number
  readonly pollMs: number
  /** How many blocks on top of its own make a transaction final. */
  readonly confirmations: number
  /** After this long in no block a transaction is replaced by one with a higher fee. */
  readonly stuckMs: number
  /** How often what is in no block is sent again. */
  readonly resendMs: number
  readonly maxFeePerGas: bigint
  readonly maxPriorityFeePerGas: bigint
  /** How many transactions may wait for a block at once. */
  readonly maxInFlight: number
  readonly maxBatch: number
  /** The most gas of a transaction. */
  readonly transactionGas: bigint
}

/** The environment does not say what the relay needs. */
export class WrongEnvironment extends Error {
  constructor(problems: string) {
    super(`The environment is not right; see services/relay/README.md.\n${problems}`)
  }
}

const decimals = (fallback: string) =>
  z
    .string()
    .regex(/^\d+(\.\d{1,9})?$/, 'Is not a decimal number')
    .default(fallback)

const environmentSchema = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(8090),
    RELAY_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    RPC_URLS: list('').pipe(z.array(url()).min(1)),
    RPC_SECONDS: amount(10),
    RPC_LOOK_SECONDS: amount(10),
    RPC_LAG_SECONDS: amount(60),
    DEPLOYMENT: z.string().min(1),
    RELAY_PRIVATE_KEY: bytes32.optional(),
    RELAY_KEYSTORE: z.string().min(1).optional(),
    RELAY_KEYSTORE_PASSWORD_FILE: z.string().min(1).optional(),
    MIN_BALANCE_ETHER: decimals('0.05'),
    INCLUSION_SECONDS: count(120),
    POLL_SECONDS: amount(2),
    CONFIRMATIONS: count(12),
    STUCK_SECONDS: amount(45),
    RESEND_SECONDS: amount(10),
    MAX_FEE_GWEI: decimals('50'),
    MAX_PRIORITY_FEE_GWEI: decimals('2'),
    MAX_IN_FLIGHT: count(8),
    MAX_BATCH: count(250),
    TRANSACTION_GAS: count(16_777_216),
    MAX_CALL_GAS: count(8_000_000),
    BODY_BYTES: count(64 * 1024),
    CLIENT_BURST: amount(60),
    CLIENT_PER_SECOND: amount(1),
    WALLET_BURST: amount(20),
    WALLET_PER_SECOND: amount(0.02),
    LOOKUP_BURST: amount(10),
    LOOKUP_PER_SECOND: amount(0.05),
    CONNECTIONS: count(2_000),
    REQUEST_SECONDS: amount(60),
    CORS_ORIGINS: list('*'),
    TRUSTED_PROXIES: list(''),
    LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  })
  .refine(
    (env) =>
      Boolean(env.RELAY_PRIVATE_KEY) !== Boolean(env.RELAY_KEYSTORE && env.RELAY_KEYSTORE_PASSWORD_FILE),
    'Give either RELAY_PRIVATE_KEY, or RELAY_KEYSTORE with RELAY_KEYSTORE_PASSWORD_FILE',
  )

/**
 * Reads the configuration.
 * @throws WrongEnvironment, naming every variable that is missing or wrong. A key's value is not repeated.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const result = environmentSchema.safeParse(environment)
  if (!result.success) throw new WrongEnvironment(z.prettifyError(result.error))
  const env = result.data
  return {
    host: env.HOST,
    port: env.PORT,
    databaseUrl: env.RELAY_DATABASE_URL,
    rpcUrls: env.RPC_URLS,
    rpcMs: env.RPC_SECONDS * 1_000,
    rpcLookMs: env.RPC_LOOK_SECONDS * 1_000,
    rpcLagSeconds: env.RPC_LAG_SECONDS,
    deployment: env.DEPLOYMENT,
    key: env.RELAY_PRIVATE_KEY
      ? { privateKey: env.RELAY_PRIVATE_KEY }
      : { keystore: env.RELAY_KEYSTORE ?? '', passwordFile: env.RELAY_KEYSTORE_PASSWORD_FILE ?? '' },
    minBalance: parseGwei(env.MIN_BALANCE_ETHER) * 1_000_000_000n,
    limits: {
      bodyBytes: env.BODY_BYTES,
      client: { burst: env.CLIENT_BURST, perSecond: env.CLIENT_PER_SECOND },
      wallet: { burst: env.WALLET_BURST, perSecond: env.WALLET_PER_SECOND },
      lookup: { burst: env.LOOKUP_BURST, perSecond: env.LOOKUP_PER_SECOND },
      maxGas: BigInt(env.MAX_CALL_GAS),
      connections: env.CONNECTIONS,
      requestMs: env.REQUEST_SECONDS * 1_000,
    },
    sending: {
      inclusionSeconds: env.INCLUSION_SECONDS,
      pollMs: env.POLL_SECONDS * 1_000,
      confirmations: env.CONFIRMATIONS,
      stuckMs: env.STUCK_SECONDS * 1_000,
      resendMs: env.RESEND_SECONDS * 1_000,
      maxFeePerGas: parseGwei(env.MAX_FEE_GWEI),
      maxPriorityFeePerGas: parseGwei(env.MAX_PRIORITY_FEE_GWEI),
      maxInFlight: env.MAX_IN_FLIGHT,
      maxBatch: env.MAX_BATCH,
      transactionGas: BigInt(env.TRANSACTION_GAS),
    },
    corsOrigins: env.CORS_ORIGINS,
    trustedProxies: env.TRUSTED_PROXIES,
    logLevel: env.LOG_LEVEL,
  }
}
