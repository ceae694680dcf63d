import { Client, cacheExchange, fetchExchange } from 'urql'

/** @returns A client of the index. graph-node takes queries by POST only. */
export function createGraphqlClient(url: string): Client {
  return new Client({ url, preferGetMethod: false, exchanges: [cacheExchange, fetchExchange] })
}
