import { AppealAction } from '../../generated/schema'

/** Adds a filed appeal to its category's day. graph-node sets the id and the time of a timeseries entity itself. */
export function recordFiling(category: i32): void {
  const action = new AppealAction(0)
  action.timestamp = 0
  action.category = category
  action.filed = 1
  action.save()
}
