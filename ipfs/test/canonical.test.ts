import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCanonicalBytes, toCanonicalBytes } from '../src/canonical.ts'
import { NotCanonical } from '../src/errors.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (value: unknown) => new TextDecoder().decode(toCanonicalBytes(value))

/** Any JSON value whose strings are well-formed; -0 is written as 0 and so is left out. */
const json = fc.jsonValue({ stringUnit: 'binary' }).map((value) => JSON.parse(JSON.stringify(value)))

describe('canonical bytes', () => {
  it('are read back to the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(parseCanonicalBytes(toCanonicalBytes(value))).toEqual(value)
      }),
    )
  })

  it('do not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), json), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        expect(text(reversed)).toBe(text(value))
      }),
    )
  })

  it('are those of RFC 8785', () => {
    // The example of section 3.2.2, with the key order of 3.2.3.
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(text(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('are the only spelling that is read', () => {
    const others = [
      '{"a":1 }',
      ' {"a":1}',
      '{"b":1,"a":2}',
      '{"a":1,"a":1}',
      '{"a":1.0}',
      '{"a":1e0}',
      '{"a":-0}',
      '{"a":"\\u0041"}',
      '{"a":"\\/"}',
      '\ufeff{"a":1}',
      '{"a":"\\ud800"}',
      '{"a":1',
      '[[',
      '',
    ]
    for (const other of others) {
      expect(() => parseCanonicalBytes(bytes(other)), other).toThrow(NotCanonical)
    }
    expect(parseCanonicalBytes(bytes('{"a":1}'))).toEqual({ a: 1 })
  })

  it('refuse what is not UTF-8, and what nests beyond reading', () => {
    expect(() => parseCanonicalBytes(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(NotCanonical)
    expect(() => parseCanonicalBytes(bytes('['.repeat(250_000)))).toThrow(NotCanonical)
  })

  it('are not made of what JSON cannot say', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '\ud800', undefined, { a: '\udc00' }]) {
      expect(() => toCanonicalBytes(value)).toThrow(NotCanonical)
    }
  })
})
