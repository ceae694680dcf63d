import { Address, ByteArray, Bytes } from '@graphprotocol/graph-ts'

const LINE_BYTES = 3
const SEQUENCE_BYTES = 2
const WALLET_BYTES = 20

/** A ballot of a batch that was recorded. */
export class RecordedBallot {
  /**
   * @param wallet Whose it is.
   * @param word The packed ballot, lowest byte first; where it ends, only zeros would follow.
   */
  constructor(
    public wallet: Address,
    public word: ByteArray,
  ) {}
}

/**
 * Reads the bytes of a `BallotsCast` event. Of each ballot there are: one byte, the number of its lines; the lines and the
 * sequence, highest byte first; the wallet.
 * @returns The ballots in the batch's order.
 */
export function recordedBallots(records: Bytes): RecordedBallot[] {
  const ballots: RecordedBallot[] = []
  let at = 0
  while (at < records.length) {
    const wordAt = at + 1
    const walletAt = wordAt + SEQUENCE_BYTES + LINE_BYTES * (records[at] as i32)
    const word = new ByteArray(walletAt - wordAt)
    for (let i = 0; i < word.length; i++) word[i] = records[walletAt - 1 - i]
    at = walletAt + WALLET_BYTES
    const wallet = Address.fromBytes(Bytes.fromUint8Array(records.slice(walletAt, at)))
    ballots.push(new RecordedBallot(wallet, word))
  }
  return ballots
}
