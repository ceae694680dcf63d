import canonicalize from 'canonicalize'
import { NotCanonical } from './errors.ts'

/**
 * Writes a value as canonical JSON (RFC 8785), UTF-8: the same value gives the same bytes everywhere.
 * @throws NotCanonical for what JSON cannot say: `NaN`, infinities, lone surrogates, `undefined`.
 */
export function toCanonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(toCanonicalText(value))
}

/**
 * Reads canonical JSON, and nothing but: other spellings of the same value are refused, so that a value has one
 * digest only. That also shuts out duplicate keys.
 * @throws NotCanonical
 */
export function parseCanonicalBytes(bytes: Uint8Array): unknown {
  const text = decodeText(bytes)
  const value = parseJson(text)
  if (toCanonicalText(value) !== text) throw new NotCanonical('the same value is written otherwise')
  return value
}

function toCanonicalText(value: unknown): string {
  let text: string | undefined
  try {
    text = canonicalize(value)
  } catch (cause) {
    throw new NotCanonical(cause instanceof Error ? cause.message : String(cause))
  }
  if (text === undefined) throw new NotCanonical('there is no value')
  return text
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new NotCanonical('they are not UTF-8')
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new NotCanonical('they are not JSON')
  }
}
