import { ConfigError } from './ConfigError.ts'

export type Fields = Readonly<Record<string, unknown>>
type Reader<Value> = (value: unknown, path: string) => Value

/** @returns `value` as an object's fields. @throws ConfigError */
export function fields(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(path, 'an object', value)
  return value as Fields
}

/**
 * Reads one field of an object.
 * @param path The field's whole path, as in `city.name`; its last part is the key in `record`.
 * @throws ConfigError
 */
export function field<Value>(record: Fields, path: string, read: Reader<Value>): Value {
  return read(record[path.slice(path.lastIndexOf('.') + 1)], path)
}

/** @returns Each item read by `read`. @throws ConfigError */
export function list<Value>(value: unknown, path: string, read: Reader<Value>): Value[] {
  if (!Array.isArray(value)) throw wrong(path, 'a list', value)
  return value.map((item, index) => read(item, `${path}[${index}]`))
}

/** @returns `value` as text that is not empty. @throws ConfigError */
export function text(value: unknown, path: string): string {
  if (typeof value !== 'string' || value === '') throw wrong(path, 'a text', value)
  return value
}

/** @returns `value` as a whole number from zero. @throws ConfigError */
export function unsigned(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw wrong(path, 'a whole number from 0', value)
  }
  return value
}

/** @returns `value` as `bytes` bytes in hexadecimal. @throws ConfigError */
export function hex(value: unknown, path: string, bytes: number): `0x${string}` {
  if (typeof value !== 'string' || !new RegExp(`^0x[0-9a-fA-F]{${bytes * 2}}$`).test(value)) {
    throw wrong(path, `0x and ${bytes * 2} hexadecimal digits`, value)
  }
  return value as `0x${string}`
}

function wrong(path: string, expected: string, value: unknown): ConfigError {
  const found = value === undefined ? 'it is missing' : `found ${JSON.stringify(value)}`
  return new ConfigError(path, `expected ${expected}, ${found}`)
}
