import type { Address, Hex } from 'viem'
import { lower } from './lower.ts'

/** The places of `ICitizenRegistry.Status`. */
export const STATUS = { none: 0, active: 1, revoked: 2, lost: 3 } as const

export interface Person {
  readonly index: number
  readonly nullifier: Hex
  readonly registeredAt: number
  /** The present one. */
  wallet: Address
  district: number
  isActive: boolean
}

/** The register as its events tell it. */
export class People {
  /** By index. */
  readonly persons = new Map<number, Person>()
  /** Every wallet that ever was somebody's, with its index. */
  readonly wallets = new Map<Address, number>()
  readonly nullifiers = new Map<Hex, number>()

  /** Whose wallet it is or was; undefined for a stranger's. */
  ownerOf(wallet: string): Person | undefined {
    const index = this.wallets.get(lower(wallet))
    return index === undefined ? undefined : this.persons.get(index)
  }

  /** The active resident behind a wallet, as `citizenOf` would say now. */
  residentOf(wallet: string): Person | undefined {
    const person = this.ownerOf(wallet)
    return person?.isActive && person.wallet === lower(wallet) ? person : undefined
  }
}
