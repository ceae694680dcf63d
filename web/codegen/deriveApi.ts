import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, print } from 'graphql'
import { describeField, type Field, type SchemaKinds } from './fields.ts'
import { filterInput } from './filterInput.ts'

const PRELUDE = `
scalar BigDecimal
scalar BigInt
scalar Bytes
scalar Int8
scalar Timestamp
enum OrderDirection { asc desc }
enum Aggregation_interval { hour day }
enum Aggregation_current { exclude include }
enum _SubgraphErrorPolicy_ { allow deny }
input Block_height { hash: Bytes number: Int number_gte: Int }
input BlockChangedFilter { number_gte: Int! }
type _Block_ { hash: Bytes number: Int! timestamp: Int parentHash: Bytes }
type _Meta_ { block: _Block_! deployment: String! hasIndexingErrors: Boolean! }
`
/** The type that carries a schema's own directives and is no entity. */
const SCHEMA = '_Schema_'
const AT_BLOCK = 'block: Block_height, subgraphError: _SubgraphErrorPolicy_! = deny'

/**
 * Derives graph-node's query API from a subgraph's schema.
 * @param schema The parsed `schema.graphql`, with `@entity`, `@aggregation` and `@derivedFrom`.
 * @returns SDL of the API: entities with arguments on their lists, filters, orders and the `Query` type.
 * Full-text indexes become searches. Timeseries sources are left out, as graph-node leaves them out of ordinary use here.
 */
export function deriveApi(schema: DocumentNode): string {
  const types = schema.definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
  const objects = types.filter(({ name }) => name.value !== SCHEMA)
  const enums = schema.definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION)
  const kinds: SchemaKinds = {
    entities: new Set(objects.map(({ name }) => name.value)),
    enums: new Set(enums.map(({ name }) => name.value)),
  }
  const parts = [PRELUDE]
  for (const { name, values } of enums) {
    parts.push(`enum ${name.value} { ${values?.map((value) => value.name.value).join(' ')} }`)
  }
  const entities = new Map(
    objects.map(({ name, fields }) => [
      name.value,
      (fields ?? []).map((field) => describeField(field, kinds)),
    ]),
  )
  for (const [name, fields] of entities) {
    parts.push(objectType(name, fields), filterInput(name, fields), orderEnum(name, entities))
  }
  const searches = types.filter(({ name }) => name.value === SCHEMA).flatMap(searchFields)
  const queries = [...objects.flatMap(queryFields), ...searches]
  parts.push(`type Query { ${queries.join('\n')} _meta(block: Block_height): _Meta_ }`)
  return parts.join('\n')
}

function objectType(name: string, fields: Field[]): string {
  const lines = fields.map((field) =>
    field.reference && field.list
      ? `${field.name}(${listArguments(field.reference)}): ${field.type}`
      : `${field.name}: ${field.type}`,
  )
  return `type ${name} { ${lines.join('\n')} }`
}

/** Also by the fields of what an entity points to, as in `piggyBank__raised`. */
function orderEnum(name: string, entities: ReadonlyMap<string, Field[]>): string {
  const orders = (entities.get(name) ?? []).flatMap((field) => {
    const pointed = field.reference && !field.list ? entities.get(field.reference) : undefined
    const nested = (pointed ?? []).filter(({ reference, list }) => !reference && !list)
    return [field.name, ...nested.map((child) => `${field.name}__${child.name}`)]
  })
  return `enum ${name}_orderBy { ${orders.join(' ')} }`
}

function queryFields(object: ObjectTypeDefinitionNode): string[] {
  const name = object.name.value
  const single = name.charAt(0).toLowerCase() + name.slice(1)
  const isAggregation = object.directives?.some((directive) => directive.name.value === 'aggregation')
  const interval = isAggregation ? 'interval: Aggregation_interval!, current: Aggregation_current, ' : ''
  const many = `${plural(single)}(${interval}${listArguments(name)}, ${AT_BLOCK}): [${name}!]!`
  return isAggregation ? [many] : [`${single}(id: ID!, ${AT_BLOCK}): ${name}`, many]
}

/** One query for each full-text index, by the name and the first entity that its directive gives. */
function searchFields(schema: ObjectTypeDefinitionNode): string[] {
  return (schema.directives ?? []).flatMap((directive) => {
    const text = print(directive)
    const name = /name: "(\w+)"/.exec(text)?.[1]
    const entity = /entity: "(\w+)"/.exec(text)?.[1]
    if (directive.name.value !== 'fulltext' || !name || !entity) return []
    const range = `text: String!, skip: Int = 0, first: Int = 100, where: ${entity}_filter`
    return [`${name}(${range}, ${AT_BLOCK}): [${entity}!]!`]
  })
}

function listArguments(entity: string): string {
  const order = `orderBy: ${entity}_orderBy, orderDirection: OrderDirection`
  return `skip: Int = 0, first: Int = 100, ${order}, where: ${entity}_filter`
}

function plural(name: string): string {
  if (name.endsWith('y')) return `${name.slice(0, -1)}ies`
  // The only one that ends so, `appealTerms`, is a plural already.
  return name.endsWith('s') ? `${name}_collection` : `${name}s`
}
