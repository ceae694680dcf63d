import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { packEnrolments } from '@initiative-citizen/contracts/signed-enrolment'
import { encodeFunctionData, type Hex } from 'viem'
import { revertReasons } from '../revertReasons.ts'
import { voterSignature, voterWallet } from '../voterKey.ts'
import type { Way } from '../Way.ts'
import { BatchSender } from './BatchSender.ts'
import { skippedPositions } from './skippedPositions.ts'

interface Enrolment {
  readonly voter: string
  readonly signature: Hex
}

/** Enrols every voter by a signature; see `Way.enrol`. */
export const enrolVoters: Way['enrol'] = async (city, round, voters, secret, onProgress) => {
  const contract = { address: round, abi: budgetRoundAbi } as const
  // All voters of a round sign the same.
  const digest = await city.ledger.client.readContract({ ...contract, functionName: 'hashEnrolment' })
  async function* signed(): AsyncGenerator<Enrolment> {
    for await (const voter of voters) {
      yield { voter, signature: voterSignature(secret, voter, digest) }
    }
  }

  let enrolled = 0
  await BatchSender.sendAll(city, signed(), {
    to: round,
    pack: (items) => {
      const args = [packEnrolments(items.map(({ signature }) => signature))] as const
      return encodeFunctionData({ abi: budgetRoundAbi, functionName: 'enrolBatch', args })
    },
    onSent: async ({ items, receipt }) => {
      const [skipped] = skippedPositions(receipt, 'EnrolmentSkipped')
      if (skipped !== undefined) {
        const voter = items[skipped]?.voter ?? ''
        const data = encodeFunctionData({ abi: budgetRoundAbi, functionName: 'enrol' })
        const from = voterWallet(secret, voter)
        const [reason] = await revertReasons(city.ledger, [{ from, to: round, data }])
        throw new Error(`Voter "${voter}" could not enrol: ${reason}`)
      }
      enrolled += items.length
      onProgress(enrolled)
    },
  })
}
