import { ethereum } from '@graphprotocol/graph-ts'

/**
 * `gnd test` can't write events with structs. Tests carry the data of such an event in one `bytes` parameter after the
 * indexed ones; here it becomes the parameters that the contract's event has.
 * @param types Of the parameters that are not indexed, as one tuple.
 */
export function decodeData(event: ethereum.Event, types: string): void {
  const data = event.parameters.pop().value.toBytes()
  const values = ethereum.decode(types, data)!.toTuple()
  for (let i = 0; i < values.length; i++) event.parameters.push(new ethereum.EventParam('', values[i]))
}
