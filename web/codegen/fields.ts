import { type FieldDefinitionNode, Kind, print, type TypeNode } from 'graphql'

/** The names a schema declares, by kind. */
export interface SchemaKinds {
  readonly entities: ReadonlySet<string>
  readonly enums: ReadonlySet<string>
}

/** What the API needs to know of an entity's field. */
export interface Field {
  readonly name: string
  /** The type as written, as in `[Citizen!]!`. */
  readonly type: string
  /** The type without lists and non-null marks. */
  readonly named: string
  readonly list: boolean
  /** The entity it points to, if it does. */
  readonly reference: string | undefined
  readonly derived: boolean
}

/** @returns What the API needs to know of `field`. */
export function describeField(field: FieldDefinitionNode, kinds: SchemaKinds): Field {
  const named = namedType(field.type)
  return {
    name: field.name.value,
    type: print(field.type),
    named,
    list: print(field.type).startsWith('['),
    reference: kinds.entities.has(named) ? named : undefined,
    derived: field.directives?.some(({ name }) => name.value === 'derivedFrom') ?? false,
  }
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}
