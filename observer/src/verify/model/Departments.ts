import type { Address } from 'viem'
import { lower } from './lower.ts'

const WHOLE_CITY = 1n

export interface Department {
  readonly number: number
  readonly parent: number
  readonly letters: string
  readonly openedAt: number
  approvals: number
  closed: boolean
  /** The head's appointment; 0 if there is none. */
  head: number
  /** Bit n stands for district n, bit 0 for the whole city. */
  districts: bigint
  keyVersion: number
  officers: number
}

export interface Appointment {
  readonly id: number
  readonly department: number
}

/** The administration as its events tell it. */
export class Departments {
  readonly all = new Map<number, Department>()
  /** Who serves now. */
  readonly serving = new Map<Address, Appointment>()
  /** Whose appointment it is or was. */
  readonly accounts = new Map<number, Address>()

  appointmentOf(account: string): Appointment | undefined {
    return this.serving.get(lower(account))
  }

  isOfficerOf(department: number, account: string): boolean {
    return this.appointmentOf(account)?.department === department
  }

  isHeadOf(department: number, account: string): boolean {
    const head = this.all.get(department)?.head ?? 0
    return head !== 0 && this.appointmentOf(account)?.id === head
  }

  /** Whether an appointment is in force. */
  serves(officer: number): boolean {
    const account = this.accounts.get(officer)
    return account !== undefined && this.serving.get(account)?.id === officer
  }

  /** Whether a department is open and takes appeals of a district. */
  takes(department: number, district: number): boolean {
    const entry = this.all.get(department)
    if (!entry || entry.closed) return false
    const own = district < 256 ? 1n << BigInt(district) : 0n
    return (entry.districts & (WHOLE_CITY | own)) !== 0n
  }
}
