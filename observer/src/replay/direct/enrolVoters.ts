import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { encodeFunctionData } from 'viem'
import { signFor } from '../City.ts'
import { deliverAll } from '../deliverAll.ts'
import { revertReasons } from '../revertReasons.ts'
import { voterSigner, voterWallet } from '../voterKey.ts'
import type { Way } from '../Way.ts'

/** More than twice what an enrolment takes. */
const GAS = 150_000n
/** A voter's first transaction. */
const NONCE = 0

/** Enrols every voter by a transaction signed with the voter's own key; see `Way.enrol`. */
export const enrolVoters: Way['enrol'] = async (city, round, voters, secret, onProgress) => {
  const data = encodeFunctionData({ abi: budgetRoundAbi, functionName: 'enrol' })
  let enrolled = 0
  await deliverAll(
    city.ledger,
    voters,
    (voter) => signFor(city, voterSigner(secret, voter), { to: round, data, nonce: NONCE, gas: GAS }),
    async (mined) => {
      const failed = mined.find(({ receipt }) => !receipt.succeeded)
      if (failed) {
        const from = voterWallet(secret, failed.item)
        const [reason] = await revertReasons(city.ledger, [{ from, to: round, data }])
        throw new Error(`Voter "${failed.item}" could not enrol: ${reason}`)
      }
      enrolled += mined.length
      onProgress(enrolled)
    },
  )
}
