import { BigInt, Bytes, DataSourceContext, dataSource } from '@graphprotocol/graph-ts'
import { Round } from '../generated/schema'

/** What never changes about a round and its events are read by: a round itself is much to load for each coin that moves. */
export class RoundContext {
  budget: BigInt
  votingEnd: BigInt
  /** See `Round.piggyBanks`. */
  piggyBanks: Bytes

  constructor(budget: BigInt, votingEnd: BigInt, piggyBanks: Bytes) {
    this.budget = budget
    this.votingEnd = votingEnd
    this.piggyBanks = piggyBanks
  }
}

/** For the data source that is created with the round. */
export function contextOf(round: Round): DataSourceContext {
  const context = new DataSourceContext()
  context.setBigInt('budget', round.budget)
  context.setBigInt('votingEnd', round.votingEnd)
  context.setBytes('piggyBanks', round.piggyBanks)
  return context
}

/** Of the round whose event is being handled. */
export function roundContext(): RoundContext {
  const context = dataSource.context()
  return new RoundContext(
    context.getBigInt('budget'),
    context.getBigInt('votingEnd'),
    context.getBytes('piggyBanks'),
  )
}
