import * as z from 'zod'
import { amount, count, list, url } from './environmentValues.ts'
import type { Limits } from './http/limits.ts'

/** All that the gateway is told. See README.md for each variable. */
export interface Config {
  readonly host: string
  readonly port: number
  /** The directory of the ledger and, unless Kubo has them, of the blocks. */
  readonly directory: string
  readonly kuboRpc: string | undefined
  readonly rpcUrl: string
  /** The address book's file. */
  readonly deployment: string
  readonly pollMs: number
  readonly blockRange: number
  readonly graceMs: number
  readonly temporaryBytes: number
  readonly limits: Limits
  readonly corsOrigins: readonly string[]
  readonly trustedProxies: readonly string[]
  readonly logLevel: string
}

/** The environment does not say what the gateway needs. */
export class WrongEnvironment extends Error {
  constructor(problems: string) {
    super(`The environment is not right; see ipfs/node/README.md.\n${problems}`)
  }
}

const MIB = 1024 * 1024

const environmentSchema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  IPFS_STORE: z.string().min(1),
  KUBO_RPC: url().optional(),
  RPC_URL: url(),
  DEPLOYMENT: z.string().min(1),
  POLL_SECONDS: amount(4),
  BLOCK_RANGE: count(2_000),
  GRACE_SECONDS: amount(3_600),
  TEMPORARY_BYTES: count(1024 * MIB),
  FILE_BYTES: count(8 * MIB),
  READS_BURST: amount(500),
  READS_PER_SECOND: amount(50),
  UPLOADS_BURST: amount(120),
  UPLOADS_PER_SECOND: amount(0.5),
  UPLOAD_BYTES_BURST: amount(64 * MIB),
  UPLOAD_BYTES_PER_SECOND: amount(MIB / 4),
  UPLOADS_AT_ONCE: count(8),
  CONNECTIONS: count(1_000),
  REQUEST_SECONDS: amount(60),
  CORS_ORIGINS: list('*'),
  TRUSTED_PROXIES: list(''),
  // No `trace`: there the multipart parser writes down the headers of requests, and with them who sent them.
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
})

/**
 * Reads the configuration.
 * @throws WrongEnvironment, naming every variable that is missing or wrong.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const result = environmentSchema.safeParse(environment)
  if (!result.success) throw new WrongEnvironment(z.prettifyError(result.error))
  const env = result.data
  return {
    host: env.HOST,
    port: env.PORT,
    directory: env.IPFS_STORE,
    kuboRpc: env.KUBO_RPC,
    rpcUrl: env.RPC_URL,
    deployment: env.DEPLOYMENT,
    pollMs: env.POLL_SECONDS * 1_000,
    blockRange: env.BLOCK_RANGE,
    graceMs: env.GRACE_SECONDS * 1_000,
    temporaryBytes: env.TEMPORARY_BYTES,
    limits: {
      fileBytes: env.FILE_BYTES,
      reads: { burst: env.READS_BURST, perSecond: env.READS_PER_SECOND },
      uploads: { burst: env.UPLOADS_BURST, perSecond: env.UPLOADS_PER_SECOND },
      uploadBytes: { burst: env.UPLOAD_BYTES_BURST, perSecond: env.UPLOAD_BYTES_PER_SECOND },
      uploadsAtOnce: env.UPLOADS_AT_ONCE,
      connections: env.CONNECTIONS,
      requestMs: env.REQUEST_SECONDS * 1_000,
    },
    corsOrigins: env.CORS_ORIGINS,
    trustedProxies: env.TRUSTED_PROXIES,
    logLevel: env.LOG_LEVEL,
  }
}
