import { BigInt } from '@graphprotocol/graph-ts'
import { Appeal } from '../generated/schema'
import { loadOrCreateCity } from './store/city'
import { changeAssigned } from './store/officer'

/**
 * Makes an appeal final: nothing is awaited any more, of anybody. Does not save it, nor its department, which has one
 * appeal less in its hands.
 * @param state Of `AppealState`: Confirmed, Closed or Withdrawn.
 */
export function endAppeal(appeal: Appeal, state: string, now: BigInt): void {
  appeal.state = state
  appeal.final = true
  appeal.dueBy = null
  appeal.endedAt = now
  appeal.reportedOverdue = false
  changeAssigned(appeal.officer, -1)
  const city = loadOrCreateCity()
  city.openAppeals -= 1
  city.save()
}
