import { existsSync, readFileSync } from 'node:fs'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { contractsBuild } from '../build/contracts.ts'
import { fingerprint } from '../build/fingerprint.ts'
import { ROOT } from '../build/root.ts'
import { writeWhole } from '../files/writeWhole.ts'

/** A complete city, as it is written down. */
export interface City {
  readonly book: AddressBook
  /** Digest of the contracts' sources that it was deployed from. */
  readonly contracts: string
}

/** @returns The city that a state folder holds; undefined if there is none, or its making was interrupted. */
export function readCity(file: string): City | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** Writes down that a city is complete. */
export function writeCity(file: string, book: AddressBook): void {
  const city: City = { book, contracts: contractsDigest() }
  writeWhole(file, JSON.stringify(city, undefined, 2))
}

/** Whether a city's contracts are those that stand in the repository now. */
export function isCurrent(city: City): boolean {
  return city.contracts === contractsDigest()
}

function contractsDigest(): string {
  return fingerprint(ROOT, contractsBuild.sources)
}
