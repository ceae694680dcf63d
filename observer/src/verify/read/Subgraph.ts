import type { Hex } from 'viem'
import type { Head } from './readHead.ts'

/** What an index says of one thing: fields by name, as GraphQL gives them. */
export type Entity = { readonly id: string } & Readonly<Record<string, unknown>>

/** The index does not answer as asked. */
export class SubgraphFailed extends Error {
  override name = 'SubgraphFailed'
}

const PAGE = 1_000

/** A graph-node's GraphQL endpoint. */
export class Subgraph {
  readonly url: string
  readonly #signal: AbortSignal | undefined

  constructor(url: string, signal?: AbortSignal) {
    this.url = url
    this.#signal = signal
  }

  /**
   * How far it has indexed.
   * @throws SubgraphFailed
   */
  async position(): Promise<{ number: bigint; hash: Hex | null; hasErrors: boolean }> {
    const answer = await this.#ask('{ _meta { block { number hash } hasIndexingErrors } }', {})
    const { block, hasIndexingErrors } = answer._meta as {
      block: { number: number; hash: Hex | null }
      hasIndexingErrors: boolean
    }
    return { number: BigInt(block.number), hash: block.hash, hasErrors: hasIndexingErrors }
  }

  /**
   * All entities of a sort as they were at a block.
   * @param collection Such as `appeals`.
   * @param fields GraphQL's selection besides the id.
   * @throws SubgraphFailed
   */
  async all(collection: string, fields: string, { number }: Pick<Head, 'number'>): Promise<Entity[]> {
    const query = `query ($after: ID!, $block: Int!) {
      all: ${collection}(first: ${PAGE}, orderBy: id, where: { id_gt: $after }, block: { number: $block }) { id ${fields} }
    }`
    const entities: Entity[] = []
    for (let after = ''; ; ) {
      const { all } = await this.#ask(query, { after, block: Number(number) })
      const page = all as Entity[]
      entities.push(...page)
      const last = page.at(-1)
      if (!last || page.length < PAGE) return entities
      after = last.id
    }
  }

  async #ask(query: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: this.#signal ?? null,
    }).catch((error: Error) => {
      this.#signal?.throwIfAborted()
      throw new SubgraphFailed(`${this.url} does not answer: ${error.message}`)
    })
    const text = await response.text()
    const body = parse(text)
    if (!body?.data || body.errors) {
      const why = body?.errors?.[0]?.message ?? `HTTP status ${response.status}: ${text.slice(0, 200)}`
      throw new SubgraphFailed(`${this.url} refused a question: ${why}`)
    }
    return body.data
  }
}

function parse(text: string): {
  data?: Record<string, unknown>
  errors?: readonly { readonly message: string }[]
} | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
