import type { BallotLine } from '@initiative-citizen/contracts/ballot'
import { ballotTypedData } from '@initiative-citizen/contracts/signed-ballot'
import { type Address, concat, domainSeparator, type Hex, keccak256, numberToHex, stringToHex } from 'viem'

const LINE = 'Line(uint8 project,uint48 amount)'
const LINE_TYPE = keccak256(stringToHex(LINE))
const BALLOT_TYPE = keccak256(stringToHex(`Ballot(uint16 sequence,Line[] lines)${LINE}`))
const ENROLMENT_TYPE = keccak256(stringToHex('Enrolment(bytes32 terms)'))
const WORD = { size: 32 } as const

/** What citizens of one round sign, as EIP-712 hashes. Written out, because there are as many as ballots. */
export class RoundHashes {
  readonly #domain: Hex

  constructor(address: Address, chainId: number) {
    const { domain } = ballotTypedData({ sequence: 0, lines: [] }, { address, chainId })
    this.#domain = domainSeparator({ domain })
  }

  ballot(sequence: number, lines: readonly BallotLine[]): Hex {
    const hashes = lines.map(({ project, amount }) =>
      keccak256(concat([LINE_TYPE, numberToHex(project, WORD), numberToHex(amount, WORD)])),
    )
    return this.#sign([BALLOT_TYPE, numberToHex(sequence, WORD), keccak256(concat(hashes))])
  }

  enrolment(termsHash: Hex): Hex {
    return this.#sign([ENROLMENT_TYPE, termsHash])
  }

  #sign(words: readonly Hex[]): Hex {
    return keccak256(concat(['0x1901', this.#domain, keccak256(concat(words))]))
  }
}
