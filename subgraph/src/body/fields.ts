import { BigDecimal, BigInt, JSONValue, JSONValueKind, TypedMap, Value } from '@graphprotocol/graph-ts'

/** A JSON object. Whoever reads one below gets null for what is missing or of another type: nothing throws. */
export class Fields {
  constructor(private readonly map: TypedMap<string, JSONValue>) {}

  text(key: string): string | null {
    const value = this.of(key, JSONValueKind.STRING)
    return value === null ? null : value.toString()
  }

  /**
   * Text that may be missing, which is as good as empty.
   * @param most UTF-16 code units that it may have.
   * @returns Null if it is longer, or no text at all.
   */
  optionalText(key: string, most: i32): string | null {
    if (!this.map.isSet(key)) return ''
    const text = this.text(key)
    return text === null || text.length > most ? null : text
  }

  /** A whole number, zero or above, of at most 15 digits: more than contracts can hold. */
  wholeNumber(key: string): BigInt | null {
    const digits = this.number(key)
    if (digits === null || digits.length > 15) return null
    for (let i = 0; i < digits.length; i++) {
      const code = digits.charCodeAt(i)
      if (code < 0x30 || code > 0x39) return null
    }
    return BigInt.fromString(digits)
  }

  /** @param limit The furthest from zero. */
  degrees(key: string, limit: f64): BigDecimal | null {
    const decimal = this.number(key)
    if (decimal === null) return null
    const size = Math.abs(F64.parseFloat(decimal))
    if (!(size <= limit)) return null
    // Canonical JSON has exponents only here, below 11 centimetres.
    return size < 1e-6 ? BigDecimal.zero() : BigDecimal.fromString(decimal)
  }

  /**
   * Degrees as a whole number of millionths, 11 centimetres and less.
   * @param limit The furthest from zero, in degrees.
   * @returns As an entity's field takes it: gnd's own setters take zero for null.
   */
  millionths(key: string, limit: f64): Value | null {
    const decimal = this.number(key)
    if (decimal === null) return null
    const degrees = F64.parseFloat(decimal)
    return Math.abs(degrees) <= limit ? Value.fromI32(Math.round(degrees * 1e6) as i32) : null
  }

  object(key: string): Fields | null {
    const value = this.of(key, JSONValueKind.OBJECT)
    return value === null ? null : new Fields(value.toObject())
  }

  /** The objects in a list; whatever else stands in it is left out. */
  objects(key: string): Fields[] {
    const found: Fields[] = []
    const value = this.of(key, JSONValueKind.ARRAY)
    if (value === null) return found
    const list = value.toArray()
    for (let i = 0; i < list.length; i++) {
      if (list[i].kind == JSONValueKind.OBJECT) found.push(new Fields(list[i].toObject()))
    }
    return found
  }

  /** A number as it is written: graph-node keeps its text. */
  private number(key: string): string | null {
    const value = this.of(key, JSONValueKind.NUMBER)
    return value === null ? null : changetype<string>(value.data as usize)
  }

  private of(key: string, kind: JSONValueKind): JSONValue | null {
    const value = this.map.get(key)
    return value === null || value.kind != kind ? null : value
  }
}
