interface Answer {
  readonly data?: {
    readonly _meta: { readonly block: { readonly number: number }; readonly hasIndexingErrors: boolean }
  }
  readonly errors?: readonly { readonly message: string }[]
}

const QUERY = '{ _meta { block { number } hasIndexingErrors } }'

/**
 * The latest block that the index has read.
 * @param url Where it takes queries.
 * @throws When it does not answer, has not begun, or has stopped at an error.
 */
export async function indexedBlock(url: string): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  })
  if (!response.ok) throw new Error(`it answers ${response.status}`)
  const { data, errors } = (await response.json()) as Answer
  if (!data) throw new Error(errors?.[0]?.message ?? 'it answers nothing')
  if (data._meta.hasIndexingErrors) throw new Error('a mapping has failed')
  return data._meta.block.number
}
