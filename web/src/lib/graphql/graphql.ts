import type { graphql as typedGraphql } from '../../../generated/gql.ts'

/**
 * Marks a GraphQL document. Its result and variables are typed by codegen; at run time it stays the text that it is,
 * so a page carries its own documents only.
 */
export const graphql = ((source: string) => source) as unknown as typeof typedGraphql
