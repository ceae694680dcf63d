import type { accessManagerAbi } from '@initiative-citizen/contracts/abi'
import type { Address, Hex } from 'viem'
import type { EventOf } from '../read/decodeLog.ts'
import { lower } from './lower.ts'

const PUBLIC_ROLE = 2n ** 64n - 1n
const ADMIN_ROLE = 0n

/** Who may call what, as the access manager's events tell it. */
export class Offices {
  /** Since when an account has a role, in unix seconds. */
  readonly #since = new Map<string, number>()
  readonly #roles = new Map<string, bigint>()

  apply(event: EventOf<typeof accessManagerAbi>): void {
    switch (event.eventName) {
      case 'RoleGranted': {
        const { roleId, account, since, newMember } = event.args
        // A later grant to a member changes the delay alone.
        if (newMember) this.#since.set(keyOf(roleId, account), since)
        return
      }
      case 'RoleRevoked':
        this.#since.delete(keyOf(event.args.roleId, event.args.account))
        return
      case 'TargetFunctionRoleUpdated': {
        const { target, selector, roleId } = event.args
        this.#roles.set(`${lower(target)} ${selector}`, roleId)
      }
    }
  }

  /** Whether an account holds the role that a function of a contract asks for. */
  mayCall(account: string, target: Address, selector: Hex, timestamp: number): boolean {
    const role = this.#roles.get(`${lower(target)} ${selector}`) ?? ADMIN_ROLE
    return role === PUBLIC_ROLE || (this.#since.get(keyOf(role, account)) ?? Infinity) <= timestamp
  }
}

function keyOf(role: bigint, account: string): string {
  return `${role} ${lower(account)}`
}
