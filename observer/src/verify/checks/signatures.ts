import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { type BallotLine, unpackBallot } from '@initiative-citizen/contracts/ballot'
import {
  type SignedBallot,
  unpackBallots,
  unpackBallotsCast,
} from '@initiative-citizen/contracts/signed-ballot'
import { signerOf } from '@initiative-citizen/contracts/signer-of'
import { type Address, decodeFunctionData, type Hex, size, slice } from 'viem'
import { breathe } from '../breathe.ts'
import type { Findings } from '../Findings.ts'
import { lower } from '../model/lower.ts'
import { inWords, type Place } from '../model/Place.ts'
import type { Round } from '../model/Round.ts'
import type { CityTransaction } from '../read/CityBlock.ts'
import type { EventOf } from '../read/decodeLog.ts'
import type { Rpc } from '../read/Rpc.ts'
import type { Head } from '../read/readHead.ts'
import { senderOf } from '../read/senderOf.ts'
import { forwardedCalls } from '../signatures/forwarded.ts'
import { isValidSignature } from '../signatures/isValidSignature.ts'
import { RoundHashes } from '../signatures/roundHashes.ts'

const SIGNATURE_BYTES = 64
const BY_CONTRACTS =
  'Ballots and enrolments that another contract sent: who stands behind it is for that contract to say.'

type RoundEvent = EventOf<typeof budgetRoundAbi>

/** Something that one wallet's signature allows, once: an enrolment, or a ballot of these lines. */
type Act = string
/** A ballot's own transaction does not name the sequence: the contract counts on. */
const NEXT = 'next'

/** Finds for each ballot and each enrolment the signature of its wallet in the transaction that brought it. */
export class SignatureCheck {
  readonly #rpc: Rpc
  readonly #book: AddressBook
  readonly #head: Head
  readonly #findings: Findings
  readonly #hashes = new Map<Address, RoundHashes>()

  constructor(rpc: Rpc, book: AddressBook, head: Head, findings: Findings) {
    this.#rpc = rpc
    this.#book = book
    this.#head = head
    this.#findings = findings
  }

  /** @param events The transaction's events of rounds. */
  async examine(
    transaction: CityTransaction,
    events: readonly { readonly round: Round; readonly event: RoundEvent }[],
    place: Place,
  ): Promise<void> {
    const done = events.flatMap(({ round, event }) => actsOf(round, event))
    if (done.length === 0) return
    const rounds = new Map(events.map(({ round }) => [round.address, round]))
    const allowed = await this.#allowedBy(transaction, rounds, place)
    if (!allowed) {
      this.#findings.leaveOut(done.length, BY_CONTRACTS)
      return
    }
    for (const { acts, wallet, round } of done) {
      this.#findings.count()
      const act = acts.find((one) => (allowed.get(one) ?? 0) > 0)
      if (act) allowed.set(act, (allowed.get(act) ?? 0) - 1)
      else {
        const where = `${round.name}, ${inWords(place)}, wallet ${wallet}`
        this.#findings.differ('signatureWrong', where, 'its own signature', 'none in the transaction')
      }
    }
  }

  /** What the signatures in a transaction allow; null if it calls neither a round nor the forwarder. */
  async #allowedBy(
    transaction: CityTransaction,
    rounds: ReadonlyMap<Address, Round>,
    place: Place,
  ): Promise<Map<Act, number> | null> {
    const allowed = new Map<Act, number>()
    const to = transaction.to && lower(transaction.to)
    const direct = to && rounds.get(to)
    if (direct) {
      await this.#allow(direct, await senderOf(transaction.raw), transaction.input, allowed, place)
      return allowed
    }
    const { forwarder } = this.#book.contracts
    if (to !== lower(forwarder)) return null
    const calls = await forwardedCalls(transaction, { forwarder, chainId: this.#book.chainId })
    for (const call of calls ?? []) {
      const round = rounds.get(call.to)
      await breathe()
      // What is signed inside the call counts whoever sent it.
      if (round) await this.#allow(round, call.isSigned ? call.from : null, call.data, allowed, place)
    }
    return calls && allowed
  }

  /** @param sender Whose own acts the call may be; null if nobody's. */
  async #allow(
    round: Round,
    sender: Address | null,
    data: Hex,
    allowed: Map<Act, number>,
    place: Place,
  ): Promise<void> {
    const call = decodeCall(data)
    if (!call) return
    const add = (act: Act) => allowed.set(act, (allowed.get(act) ?? 0) + 1)
    const hashes = this.#hashesOf(round)
    switch (call.functionName) {
      case 'castBallot':
        if (sender) add(ballotAct(round, sender, NEXT, toLines(call.args[0])))
        return
      case 'withdrawBallot':
        if (sender) add(ballotAct(round, sender, NEXT, []))
        return
      case 'enrol':
        if (sender) add(enrolAct(round, sender))
        return
      case 'castBallots':
        for (const { sequence, lines, signature } of unpackWhole(call.args[0], round.step)) {
          await breathe()
          const wallet = await signerOf(hashes.ballot(sequence, lines), signature)
          if (wallet) add(ballotAct(round, wallet, sequence, lines))
        }
        return
      case 'castBallotFor': {
        const [wallet, cart, sequence, signature] = call.args
        const lines = toLines(cart)
        const hash = hashes.ballot(sequence, lines)
        if (await this.#isSigned(wallet, hash, signature, place))
          add(ballotAct(round, lower(wallet), sequence, lines))
        return
      }
      case 'enrolBatch':
        for (const signature of signaturesIn(call.args[0])) {
          await breathe()
          const wallet = await signerOf(hashes.enrolment(round.termsHash), signature)
          if (wallet) add(enrolAct(round, wallet))
        }
        return
      case 'enrolFor': {
        const [wallet, signature] = call.args
        if (await this.#isSigned(wallet, hashes.enrolment(round.termsHash), signature, place))
          add(enrolAct(round, lower(wallet)))
      }
    }
  }

  #isSigned(wallet: Address, hash: Hex, signature: Hex, { block }: Place): Promise<boolean> {
    return isValidSignature(this.#rpc, wallet, hash, signature, block, this.#head.number)
  }

  #hashesOf({ address }: Round): RoundHashes {
    const hashes = this.#hashes.get(address) ?? new RoundHashes(address, this.#book.chainId)
    this.#hashes.set(address, hashes)
    return hashes
  }
}

interface Done {
  readonly round: Round
  readonly wallet: Address
  /** Any of these allows it. */
  readonly acts: readonly Act[]
}

/** What wallets did by an event; each needs a signature. */
function actsOf(round: Round, event: RoundEvent): Done[] {
  if (event.eventName === 'Enrolled') {
    const wallet = lower(event.args.wallet)
    return [{ round, wallet, acts: [enrolAct(round, wallet)] }]
  }
  if (event.eventName === 'BallotCast') return [ballotDone(round, event.args.wallet, event.args.ballot)]
  if (event.eventName !== 'BallotsCast') return []
  return unpackBallotsCast(event.args.ballots).map(({ wallet, word }) => ballotDone(round, wallet, word))
}

function ballotDone(round: Round, by: Address, word: bigint): Done {
  const { lines, sequence } = unpackBallot(word, round.step)
  const wallet = lower(by)
  return {
    round,
    wallet,
    acts: [ballotAct(round, wallet, sequence, lines), ballotAct(round, wallet, NEXT, lines)],
  }
}

function enrolAct({ address }: Round, wallet: Address): Act {
  return `${address} ${wallet} enrol`
}

function ballotAct(
  { address }: Round,
  wallet: Address,
  sequence: number | typeof NEXT,
  lines: readonly BallotLine[],
): Act {
  return [address, wallet, sequence, ...lines.map(({ project, amount }) => `${project}:${amount}`)].join(' ')
}

function toLines(cart: readonly { readonly project: number; readonly amount: number }[]): BallotLine[] {
  return cart.map(({ project, amount }) => ({ project, amount: BigInt(amount) }))
}

/** A packing that the contract would not have taken allows nothing. */
function unpackWhole(packed: Hex, step: bigint): SignedBallot[] {
  try {
    return unpackBallots(packed, step)
  } catch {
    return []
  }
}

function decodeCall(data: Hex) {
  try {
    return decodeFunctionData({ abi: budgetRoundAbi, data })
  } catch {
    return null
  }
}

function signaturesIn(packed: Hex): Hex[] {
  return Array.from({ length: Math.floor(size(packed) / SIGNATURE_BYTES) }, (_, i) =>
    slice(packed, i * SIGNATURE_BYTES, (i + 1) * SIGNATURE_BYTES),
  )
}
