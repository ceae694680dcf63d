import type { Field } from './fields.ts'

const COMPARED = ['gt', 'lt', 'gte', 'lte']
const TEXT = [
  'contains',
  'contains_nocase',
  'starts_with',
  'starts_with_nocase',
  'ends_with',
  'ends_with_nocase',
]

/** @returns SDL of the `where` argument that graph-node gives an entity. */
export function filterInput(entity: string, fields: Field[]): string {
  const own = `${entity}_filter`
  const logic = [`and: [${own}]`, `or: [${own}]`, '_change_block: BlockChangedFilter']
  return `input ${own} { ${[...fields.flatMap(conditions), ...logic].join('\n')} }`
}

function conditions({ name, named, list, reference, derived }: Field): string[] {
  const nested = reference ? [`${name}_: ${reference}_filter`] : []
  if (derived) return nested
  const scalar = reference ? 'String' : named
  if (list)
    return [
      ...['', '_not', '_contains', '_not_contains'].map((end) => `${name}${end}: [${scalar}!]`),
      ...nested,
    ]
  const equal = ['', '_not'].map((end) => `${name}${end}: ${scalar}`)
  const among = ['_in', '_not_in'].map((end) => `${name}${end}: [${scalar}!]`)
  const compared = scalar === 'Boolean' ? [] : COMPARED.map((end) => `${name}_${end}: ${scalar}`)
  const text = scalar === 'String' ? TEXT.map((end) => `${name}_${end}: ${scalar}`) : []
  return [...equal, ...among, ...compared, ...text, ...nested]
}
