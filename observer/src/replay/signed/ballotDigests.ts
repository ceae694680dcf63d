import type { BallotLine } from '@initiative-citizen/contracts/ballot'
import { ballotTypedData } from '@initiative-citizen/contracts/signed-ballot'
import { type Address, concat, domainSeparator, type Hex, keccak256, numberToHex, stringToHex } from 'viem'

const LINE = 'Line(uint8 project,uint48 amount)'
const LINE_TYPE = keccak256(stringToHex(LINE))
const BALLOT_TYPE = keccak256(stringToHex(`Ballot(uint16 sequence,Line[] lines)${LINE}`))

/**
 * What voters of a round sign, with all that is the same for each worked out once: a tenth of the time that hashing typed
 * data of any kind takes.
 * @param round Where the ballots count.
 * @returns The same as `hashTypedData` of `ballotTypedData`, and as the contract's `hashBallot`.
 */
export function ballotDigests(round: {
  readonly address: Address
  readonly chainId: number
}): (sequence: number, lines: readonly BallotLine[]) => Hex {
  const { domain } = ballotTypedData({ sequence: 0, lines: [] }, round)
  const prefix = concat(['0x1901', domainSeparator({ domain })])
  return (sequence, lines) => {
    const hashes = lines.map(({ project, amount }) =>
      keccak256(concat([LINE_TYPE, word(project), word(amount)])),
    )
    const ballot = keccak256(concat([BALLOT_TYPE, word(sequence), keccak256(concat(hashes))]))
    return keccak256(concat([prefix, ballot]))
  }
}

function word(value: number | bigint): Hex {
  return numberToHex(value, { size: 32 })
}
