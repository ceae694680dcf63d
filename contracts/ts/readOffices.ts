import { readFileSync } from 'node:fs'
import { type Address, isAddress } from 'viem'
import type { Offices } from './Offices.ts'

/** From UTC-12 to UTC+14, in seconds: all clocks of the earth. */
const FIRST_OFFSET = -43_200
const LAST_OFFSET = 50_400
/** The last bit of an appeal's ordinal says who filed it, the others count. */
const MOST_A_DAY = 2 ** 31

/**
 * Reads who holds which office, and the rules of appeals, from a JSON file.
 * @param path The file; docs/deployment.md shows one.
 * @throws Naming what is wrong with the file.
 */
export function readOffices(path: string): Offices {
  const offices = JSON.parse(readFileSync(path, 'utf8')) as Partial<Record<keyof Offices, unknown>>
  const list = (name: Exclude<keyof Offices, 'admin' | 'adminDelay' | 'appeals'>): readonly Address[] => {
    const value = offices[name]
    if (!Array.isArray(value) || value.length === 0 || !value.every((item) => isAddress(item))) {
      throw new Error(`${path}: "${name}" must be a list of addresses, at least one.`)
    }
    return value
  }
  const { admin, adminDelay } = offices
  if (typeof admin !== 'string' || !isAddress(admin)) throw new Error(`${path}: "admin" must be an address.`)
  if (!isWhole(adminDelay, 1, Number.MAX_SAFE_INTEGER)) {
    throw new Error(`${path}: "adminDelay" must be a whole number of seconds above zero.`)
  }
  const { dailyLimit, utcOffset } = Object(offices.appeals) as Record<string, unknown>
  if (!isWhole(dailyLimit, 1, MOST_A_DAY)) {
    throw new Error(`${path}: "appeals.dailyLimit" must be a whole number of appeals above zero.`)
  }
  if (!isWhole(utcOffset, FIRST_OFFSET, LAST_OFFSET)) {
    throw new Error(`${path}: "appeals.utcOffset" must be seconds from UTC, from -43200 to 50400.`)
  }
  return {
    admin,
    adminDelay,
    registrars: list('registrars'),
    treasurers: list('treasurers'),
    guardians: list('guardians'),
    establishments: list('establishments'),
    dispatchers: list('dispatchers'),
    supervisors: list('supervisors'),
    moderators: list('moderators'),
    appeals: { dailyLimit, utcOffset },
  }
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most
}
