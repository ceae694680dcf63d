import { Address, BigDecimal } from '@graphprotocol/graph-ts'
import { RoundAction } from '../../generated/schema'

/** Adds to the statistics by hour and day. graph-node sets the id and the time of a timeseries entity itself. */
export function recordAction(round: Address, enrolments: i32, ballots: i32, coinsMoved: BigDecimal): void {
  const action = new RoundAction(0)
  action.timestamp = 0
  action.round = round
  action.enrolments = enrolments
  action.ballots = ballots
  action.coinsMoved = coinsMoved
  action.save()
}
