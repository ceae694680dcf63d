import { type Hex, numberToHex, parseEventLogs, serializeTransaction, size } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { budgetRoundAbi } from '../../generated/abi.ts'
import { unpackBallotsCast } from '../../ts/signedBallot.ts'
import type { City } from '../City.ts'
import type { GasByAction } from '../GasByAction.ts'
import {
  castBallots,
  openSignedRound,
  registerCitizens,
  type SignedRound,
  signBallot,
} from './signedRound.ts'

/** EIP-7825: no transaction may use more. */
const MOST_GAS = 16_777_216
/** Nodes pass on no transaction above 128 KiB. */
const MOST_BYTES = 131_072
/** More than 128 KiB hold of ballots with five lines. */
const CITIZENS = 1_600
const [LINES, PROJECTS] = [5, 20]
const FIRST_KEY = 0x5000_0000
const SIGNATURE = { r: numberToHex(1, { size: 32 }), s: numberToHex(1, { size: 32 }), yParity: 1 }

/**
 * How many first ballots of five lines one transaction holds: the most with which it was sent and mined, every ballot
 * recorded, within what the chain lets a transaction use and what nodes let it weigh.
 */
export async function measureMostBallots(city: City): Promise<GasByAction> {
  const citizens = Array.from({ length: CITIZENS }, (_, i) =>
    privateKeyToAccount(numberToHex(FIRST_KEY + i, { size: 32 })),
  )
  await registerCitizens(city, citizens)
  const round = await openSignedRound(city, citizens, PROJECTS)
  const ballots = await Promise.all(
    citizens.map((citizen, i) => signBallot(round, citizen, i, (7 * i) % (PROJECTS + 1 - LINES), LINES)),
  )
  let [most, tooMany] = [0, CITIZENS + 1]
  while (tooMany - most > 1) {
    const n = Math.floor((most + tooMany) / 2)
    if (await fit(city, round, castBallots(round, ballots.slice(0, n)), n)) most = n
    else tooMany = n
  }
  return { ballotBatchMost: most }
}

/** Sends a batch, looks whether all of its `n` ballots were recorded, and undoes it. */
async function fit({ chain, treasurer }: City, round: SignedRound, data: Hex, n: number): Promise<boolean> {
  const { client } = chain
  const transaction = { to: round.address, data, gas: BigInt(MOST_GAS) }
  const signed = { ...transaction, type: 'eip1559', chainId: client.chain.id, nonce: 0xffff } as const
  const fees = { maxFeePerGas: 10n ** 12n, maxPriorityFeePerGas: 10n ** 12n }
  if (size(serializeTransaction({ ...signed, ...fees }, SIGNATURE)) > MOST_BYTES) return false
  const id = await client.snapshot()
  const hash = await client.sendUnsignedTransaction({ from: treasurer, gasPrice: 0n, ...transaction })
  const { status, logs } = await client.waitForTransactionReceipt({ hash })
  await client.revert({ id })
  if (status !== 'success') return false
  const told = parseEventLogs({ abi: budgetRoundAbi, logs, eventName: 'BallotsCast' })
  const recorded = told.flatMap(({ args }) => unpackBallotsCast(args.ballots)).length
  if (recorded !== n) throw new Error(`Of ${n} ballots in a transaction ${recorded} were recorded.`)
  return true
}
