import { type Address, concat, getAddress, type Hex, hexToBigInt, numberToHex, size, slice } from 'viem'
import { type BallotLine, MAX_LINES, packBallot, unpackBallot } from './ballot.ts'
import { compactSignature } from './compactSignature.ts'
import { roundDomain } from './roundDomain.ts'

/** A ballot that a citizen signed and anybody may send; see `IBudgetRound.castBallots`. */
export interface SignedBallot {
  /** Greater than that of the ballot it replaces. */
  readonly sequence: number
  /** Ascending by project; none takes all coins back. */
  readonly lines: readonly BallotLine[]
  /** Of `ballotTypedData`: 65 bytes as wallets give it, or EIP-2098's 64. */
  readonly signature: Hex
}

const SIGNATURE_BYTES = 64
const SEQUENCE_BYTES = 2
const LINE_BYTES = 3
const WALLET_BYTES = 20

/**
 * A ballot as EIP-712 typed data: its hash is the contract's `hashBallot`.
 * @param round Where it counts: address and chain are part of what is signed.
 */
export function ballotTypedData(
  { sequence, lines }: Pick<SignedBallot, 'sequence' | 'lines'>,
  round: { address: Address; chainId: number },
) {
  return {
    domain: roundDomain(round),
    types: {
      Ballot: [
        { name: 'sequence', type: 'uint16' },
        { name: 'lines', type: 'Line[]' },
      ],
      Line: [
        { name: 'project', type: 'uint8' },
        { name: 'amount', type: 'uint48' },
      ],
    },
    primaryType: 'Ballot',
    message: { sequence, lines: lines.map(({ project, amount }) => ({ project, amount: Number(amount) })) },
  } as const
}

/**
 * The argument of `castBallots`.
 * @param step Kopecks a step of this round, see `stepOf`.
 * @throws When a ballot can't be packed, see `packBallot` and `compactSignature`.
 */
export function packBallots(ballots: readonly SignedBallot[], step: bigint): Hex {
  return concat(
    ballots.map(({ sequence, lines, signature }) => {
      const cart = numberToHex(packBallot({ lines, sequence }, step), { size: cartBytes(lines.length) })
      return concat([numberToHex(lines.length, { size: 1 }), cart, compactSignature(signature)])
    }),
  )
}

/**
 * Reads the argument of `castBallots` as the contract does.
 * @param step Kopecks a step of this round, see `stepOf`.
 * @returns The ballots with signatures of 64 bytes.
 * @throws When it can't be cut into ballots: the contract reverts then.
 */
export function unpackBallots(packed: Hex, step: bigint): SignedBallot[] {
  return carts(packed, SIGNATURE_BYTES).map(({ lines, word, tail }) => ({
    ...unpackBallot(word, step, lines),
    signature: tail,
  }))
}

/**
 * Reads the data of a `BallotsCast` event: the ballots of a batch that were recorded, each with its signer instead of its
 * signature.
 * @returns The wallets and their ballots' words, see `unpackBallot`, in the batch's order.
 * @throws When it can't be cut into ballots.
 */
export function unpackBallotsCast(ballots: Hex): { wallet: Address; word: bigint }[] {
  return carts(ballots, WALLET_BYTES).map(({ word, tail }) => ({ wallet: getAddress(tail), word }))
}

/**
 * Cuts packed carts apart.
 * @param tailBytes How many bytes follow each cart.
 */
function carts(packed: Hex, tailBytes: number): { lines: number; word: bigint; tail: Hex }[] {
  const found: { lines: number; word: bigint; tail: Hex }[] = []
  for (let at = 0; at < size(packed); ) {
    const lines = Number(slice(packed, at, at + 1))
    const tailAt = at + 1 + cartBytes(lines)
    const end = tailAt + tailBytes
    if (lines > MAX_LINES || end > size(packed))
      throw new RangeError(`From byte ${at} on these are no packed ballots.`)
    found.push({ lines, word: hexToBigInt(slice(packed, at + 1, tailAt)), tail: slice(packed, tailAt, end) })
    at = end
  }
  return found
}

/** How many bytes a packed cart has without its leading zeros. */
function cartBytes(lines: number): number {
  return SEQUENCE_BYTES + LINE_BYTES * lines
}
