import { BigInt, Bytes, ethereum } from '@graphprotocol/graph-ts'
import { Answer } from '../../generated/schema'
import { askForBody } from '../body/source'
import { OUTCOMES } from '../enumNames'
import { appealId, departmentId } from '../ids'

/**
 * The answer that waits for approvals or is given; asks IPFS for its body when it is new. Not saved yet.
 * @param hash Its EIP-712 hash.
 * @param told `IAppealRegistry.Answer`: appeal, department, round, outcome, plannedFor, duplicateOf, digest, preparer.
 */
export function loadOrCreateAnswer(hash: Bytes, told: ethereum.Tuple, now: BigInt): Answer {
  let answer = Answer.load(hash)
  if (answer === null) {
    answer = new Answer(hash)
    answer.appeal = appealId(told[0].toBigInt())
    answer.department = departmentId(told[1].toI32())
    answer.round = told[2].toI32()
    answer.outcome = OUTCOMES[told[3].toI32()]
    const plannedFor = told[4].toBigInt()
    if (!plannedFor.isZero()) answer.plannedFor = plannedFor
    const other = told[5].toBigInt()
    if (!other.isZero()) answer.duplicateOf = appealId(other)
    answer.digest = told[6].toBytes()
    answer.body = hash
    answer.preparer = told[7].toAddress()
    answer.state = 'Prepared'
    answer.approvals = 0
    answer.preparedAt = now
    answer.late = false
    askForBody('answer', hash, answer.digest)
  }
  return answer
}
