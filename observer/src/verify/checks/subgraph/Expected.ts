/** What an index must say of a sort of entity. */
export interface Expected {
  /** As GraphQL calls it. */
  readonly collection: string
  readonly fields: readonly string[]
  /** Fields that lead to another entity, whose id is compared. */
  readonly links: readonly string[]
  readonly entities: ReadonlyMap<string, Readonly<Record<string, unknown>>>
}

/** An id of an address and a number of four bytes. */
export function numberedId(address: string, number: number): string {
  return `${address}${number.toString(16).padStart(8, '0')}`
}
