/** What can go wrong between a value, its bytes, its digest and a gateway. Each failure has its own class and code. */
export abstract class IpfsError extends Error {
  abstract readonly code: string
  override get name(): string {
    return `Ipfs${this.code}`
  }
}

export class InvalidDigest extends IpfsError {
  readonly code = 'InvalidDigest'
  readonly digest: string
  constructor(digest: string) {
    super(`"${digest}" is not a SHA-256 digest: write 0x and 64 hexadecimal digits.`)
    this.digest = digest
  }
}

export class InvalidCid extends IpfsError {
  readonly code = 'InvalidCid'
  readonly cid: string
  constructor(cid: string) {
    super(`"${cid}" is not the CID of one raw block (CIDv1, raw, sha2-256): those begin with bafkrei.`)
    this.cid = cid
  }
}

export class TooLarge extends IpfsError {
  readonly code = 'TooLarge'
  /** How many bytes there are; when reading stopped early, how many had come by then. */
  readonly bytes: number
  readonly limit: number
  constructor(bytes: number, limit: number) {
    super(`${bytes} bytes are more than the ${limit} allowed. Shorten the text, or make the picture smaller.`)
    this.bytes = bytes
    this.limit = limit
  }
}

export class NotCanonical extends IpfsError {
  readonly code = 'NotCanonical'
  readonly reason: string
  constructor(reason: string) {
    super(`These bytes are not canonical JSON (RFC 8785): ${reason}. Write bodies with encodeBody.`)
    this.reason = reason
  }
}

/** One rule of a schema that a value breaks. */
export interface Issue {
  /** Where: keys and indexes from the body's root, such as `costs.0.kopecks`. */
  readonly path: string
  /** Zod's name of the rule, such as `too_big`, or a sentence where the rule is our own. */
  readonly rule: string
}

export class InvalidBody extends IpfsError {
  readonly code = 'InvalidBody'
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super(
      `The body breaks its schema: ${issues.map(({ path, rule }) => `${path || 'it'}: ${rule}`).join('; ')}`,
    )
    this.issues = issues
  }
}

export class WrongDigest extends IpfsError {
  readonly code = 'WrongDigest'
  readonly expected: `0x${string}`
  readonly actual: `0x${string}`
  constructor(expected: `0x${string}`, actual: `0x${string}`) {
    super(`The bytes hash to ${actual}, not to ${expected}. They were not used.`)
    this.expected = expected
    this.actual = actual
  }
}

/** A gateway stored something else than it was sent. */
export class WrongCid extends IpfsError {
  readonly code = 'WrongCid'
  readonly expected: string
  readonly actual: string
  constructor(expected: string, actual: string) {
    super(`The gateway stored ${actual} where ${expected} was sent. Use another gateway.`)
    this.expected = expected
    this.actual = actual
  }
}

export class NotFound extends IpfsError {
  readonly code = 'NotFound'
  readonly cid: string
  constructor(cid: string) {
    super(`${cid} is not there. It may not be uploaded yet; ask again later.`)
    this.cid = cid
  }
}

export class Unreachable extends IpfsError {
  readonly code = 'Unreachable'
  readonly reason: string
  constructor(reason: string) {
    super(`The gateway did not answer as a gateway does: ${reason}`)
    this.reason = reason
  }
}

/** The gateway took the request and refused it, as it does to uploads beyond its rates. */
export class Refused extends IpfsError {
  readonly code = 'Refused'
  readonly status: number
  readonly reason: string
  /** Seconds to wait before the next try, if the gateway said so. */
  readonly retryAfter: number | undefined
  constructor(status: number, reason: string, retryAfter?: number) {
    super(`The gateway refused (HTTP ${status}): ${reason}`)
    this.status = status
    this.reason = reason
    this.retryAfter = retryAfter
  }
}

export class InsecureContext extends IpfsError {
  readonly code = 'InsecureContext'
  constructor() {
    super('This page cannot verify what it reads: open it over https:// or on localhost.')
  }
}

/** A recipient or an identity of age that is none, or of another kind than X25519. The text itself is not kept: it may be a secret. */
export class InvalidKey extends IpfsError {
  readonly code = 'InvalidKey'
  readonly expected: 'identity' | 'key' | 'recipient'
  constructor(expected: InvalidKey['expected']) {
    super(
      {
        identity:
          'This is not a secret key of age: those begin with AGE-SECRET-KEY-1 and have 74 characters.',
        key: 'This is not a public key: write 0x and 64 hexadecimal digits, not all zero.',
        recipient: 'This is not a recipient of age: those begin with age1 and have 62 characters.',
      }[expected],
    )
    this.expected = expected
  }
}

/** What is sealed was sealed to others. */
export class NotForThisKey extends IpfsError {
  readonly code = 'NotForThisKey'
  constructor() {
    super('This was sealed to other keys. Use the key of then, or ask who can open it to seal it anew.')
  }
}

/** The ciphertext is not one, or was changed. */
export class BrokenSeal extends IpfsError {
  readonly code = 'BrokenSeal'
  readonly reason: string
  constructor(reason: string) {
    super(`What was sealed is damaged: ${reason}. Load it again, or ask its author for another copy.`)
    this.reason = reason
  }
}

/** The envelope opens, and holds something else than the appeal's author committed to. */
export class WrongCommitment extends IpfsError {
  readonly code = 'WrongCommitment'
  readonly expected: `0x${string}`
  readonly actual: `0x${string}`
  constructor(expected: `0x${string}`, actual: `0x${string}`) {
    super(
      `The sealed part hashes to ${actual}, the appeal's author committed to ${expected}. It was not used.`,
    )
    this.expected = expected
    this.actual = actual
  }
}

/** What one gateway did wrong. */
export interface Attempt {
  readonly gateway: string
  readonly error: NotFound | Refused | TooLarge | Unreachable | WrongDigest
}

/** No gateway gave the block. `attempts` says for each what went wrong, in the order of failing. */
export class Unavailable extends IpfsError {
  readonly code = 'Unavailable'
  readonly cid: string
  readonly attempts: readonly Attempt[]
  constructor(cid: string, attempts: readonly Attempt[]) {
    const each = attempts.map(({ gateway, error }) => `${gateway}: ${error.message}`)
    super(`No gateway gave ${cid}. ${each.length > 0 ? each.join(' ') : 'None is configured.'}`)
    this.cid = cid
    this.attempts = attempts
  }

  /** True when every gateway answered that it does not have the block: perhaps it is not uploaded yet. */
  get isMissing(): boolean {
    return this.attempts.length > 0 && this.attempts.every(({ error }) => error.code === 'NotFound')
  }

  /** True when a gateway sent other bytes than those asked for. */
  get isForged(): boolean {
    return this.attempts.some(({ error }) => error.code === 'WrongDigest')
  }
}
