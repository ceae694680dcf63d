import type { Client } from 'urql'
import type { BlockPoint } from '../chain/latestBlock.ts'
import { graphql } from '../graphql/graphql.ts'

const IndexedBlock = graphql(`
  query IndexedBlock {
    _meta {
      block {
        number
        timestamp
      }
      hasIndexingErrors
    }
  }
`)

/** @returns The block up to which the index has read. @throws When it is away or stands still on an error. */
export async function indexedBlock(client: Client): Promise<BlockPoint> {
  const { data, error } = await client.query(IndexedBlock, {}, { requestPolicy: 'network-only' }).toPromise()
  if (error) throw error
  if (!data?._meta || data._meta.hasIndexingErrors) throw new Error('The index stands still on an error')
  const { number, timestamp } = data._meta.block
  return { number, timestamp: timestamp ?? 0 }
}
