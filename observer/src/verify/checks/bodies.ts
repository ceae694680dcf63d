import { decodeBody } from '@initiative-citizen/ipfs/body'
import { type Attempt, Unavailable } from '@initiative-citizen/ipfs/errors'
import { fetchBlock } from '@initiative-citizen/ipfs/fetch-block'
import { BODY_SCHEMAS } from '@initiative-citizen/ipfs/schemas/bodies'
import pMap from 'p-map'
import type { Hex } from 'viem'
import type { Findings } from '../Findings.ts'
import { groupBy } from '../groupBy.ts'
import type { Appeal } from '../model/Appeal.ts'
import type { BodyKind, BodyName } from '../model/Bodies.ts'

const ERASED = 2
const CONCURRENCY = 4
/** A gateway that is busy is asked again after a pause. */
const BUSY = [429, 503]
const ATTEMPTS = 5
const PAUSE_MS = 1_000

/**
 * Fetches every body that the chain names, from each gateway, and reads it. What a moderator had erased is not expected,
 * and must not be given.
 * @param gateways Base addresses.
 */
export async function checkBodies(
  names: readonly BodyName[],
  appeals: ReadonlyMap<bigint, Appeal>,
  gateways: readonly string[],
  findings: Findings,
  signal: AbortSignal | undefined,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const bodies = [...groupBy(names, ({ digest }) => digest)]
  const erased = erasedDigests(appeals)
  let done = 0
  const check = async ([digest, named]: (typeof bodies)[number]) => {
    signal?.throwIfAborted()
    const kinds = new Set(named.filter((name) => !isErased(name, appeals, erased)).map(({ kind }) => kind))
    if (kinds.size > 0) await checkBody(digest, kinds, gateways, findings, signal)
    else await checkErased(digest, gateways, findings, signal)
    onProgress(++done, bodies.length)
  }
  await pMap(bodies, check, { concurrency: CONCURRENCY })
}

/** Everything that moderators had erased. */
function erasedDigests(appeals: ReadonlyMap<bigint, Appeal>): Set<Hex> {
  const erased = new Set<Hex>()
  for (const { tombstones } of appeals.values())
    for (const [digest, said] of tombstones) if (said === ERASED) erased.add(digest)
  return erased
}

/** Whoever erases an appeal's body erases the envelopes of its sealed part too. */
function isErased(
  { digest, kind, appeal: id }: BodyName,
  appeals: ReadonlyMap<bigint, Appeal>,
  erased: ReadonlySet<Hex>,
): boolean {
  const appeal = id === null ? undefined : appeals.get(id)
  if (!appeal) return false
  return erased.has(digest) || (kind === 'envelope' && erased.has(appeal.digest))
}

async function checkBody(
  digest: Hex,
  kinds: ReadonlySet<BodyKind>,
  gateways: readonly string[],
  findings: Findings,
  signal: AbortSignal | undefined,
): Promise<void> {
  findings.count()
  const where = `${[...kinds].join(', ')} ${digest}`
  const failures: string[] = []
  let bytes: Uint8Array | undefined
  for (const gateway of gateways) {
    const answer = await ask(digest, gateway, signal)
    if (answer instanceof Uint8Array) bytes = answer
    else {
      if (answer.code === 'WrongDigest')
        findings.differ('bodyLie', `${gateway}, ${where}`, digest, answer.actual)
      failures.push(`${gateway}: ${answer.message}`)
    }
  }
  if (!bytes) findings.differ('bodyMissing', where, 'its bytes', failures.join(' '))
  else {
    for (const kind of kinds) if (kind !== 'envelope') requireSchema(kind, bytes, where, findings)
    if (failures.length > 0) findings.note('Some bodies are with one gateway and not with another.')
  }
}

function requireSchema(
  kind: Exclude<BodyKind, 'envelope'>,
  bytes: Uint8Array,
  where: string,
  findings: Findings,
): void {
  try {
    decodeBody(BODY_SCHEMAS[kind], bytes)
  } catch (error) {
    findings.differ('bodyInvalid', where, `a body of the kind ${kind}`, (error as Error).message)
  }
}

async function checkErased(
  digest: Hex,
  gateways: readonly string[],
  findings: Findings,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const gateway of gateways) {
    findings.count()
    const answer = await ask(digest, gateway, signal)
    if (answer instanceof Uint8Array)
      findings.differ('bodyErasedServed', `${gateway}, ${digest}`, 'nothing', `${answer.length} bytes`)
  }
}

/** @returns The bytes, or why there are none. */
async function ask(
  digest: Hex,
  gateway: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | Attempt['error']> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetchBlock(digest, { gateways: [gateway], signal })
    } catch (error) {
      const cause = error instanceof Unavailable ? error.attempts[0]?.error : undefined
      if (!cause) throw error
      const isBusy = cause.code === 'Refused' && BUSY.includes(cause.status)
      if (!isBusy || attempt === ATTEMPTS) return cause
      await new Promise((go) => setTimeout(go, PAUSE_MS * attempt))
    }
  }
}
