import { Bytes, ethereum } from '@graphprotocol/graph-ts'
import { Happening } from './generated/schema'

/** Of a recorded ballot's bytes those that are not its lines. */
const LEAST_BYTES = 23
const LINE_BYTES = 3

/** The least that an index can do with an event: one entity that nobody reads again. */
export function handle(event: ethereum.Event): void {
  save(event, event.transaction.hash.concatI32(event.logIndex.toI32()))
}

/** The same for each ballot of a batch. */
export function handleBatch(event: ethereum.Event): void {
  const ballots = event.parameters[0].value.toBytes()
  let position = 0
  for (let at = 0; at < ballots.length; at += LEAST_BYTES + LINE_BYTES * (ballots[at] as i32)) {
    save(event, event.transaction.hash.concatI32(event.logIndex.toI32()).concatI32(position++))
  }
}

function save(event: ethereum.Event, id: Bytes): void {
  const happening = new Happening(id)
  happening.contract = event.address
  happening.block = event.block.number
  happening.timestamp = event.block.timestamp
  happening.save()
}
