import { departmentRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { Address, Hex } from 'viem'
import type { Findings } from '../Findings.ts'
import { Departments } from '../model/Departments.ts'
import { lower } from '../model/lower.ts'
import { inWords, type Place } from '../model/Place.ts'
import { callMany } from '../read/callMany.ts'
import type { EventOf } from '../read/decodeLog.ts'
import type { Rpc } from '../read/Rpc.ts'
import type { Head } from '../read/readHead.ts'

/** Who serves where: what appeals are judged by. Part of the check of appeals. */
export class DepartmentsCheck {
  readonly departments = new Departments()
  /** By the publication's place in the contract's list. */
  readonly published = new Map<number, Hex>()
  readonly #findings: Findings

  constructor(findings: Findings) {
    this.#findings = findings
  }

  apply(event: EventOf<typeof departmentRegistryAbi>, place: Place): void {
    const where = inWords(place)
    const { all } = this.departments
    switch (event.eventName) {
      case 'DepartmentOpened': {
        const { department, parent, letters, approvals } = event.args
        this.#findings.same('departmentStep', `${where}, number of the department`, all.size + 1, department)
        all.set(department, {
          ...{ number: department, parent, letters, approvals, openedAt: place.timestamp },
          ...{ closed: false, head: 0, districts: 0n, keyVersion: 0, officers: 0 },
        })
        return
      }
      case 'DepartmentClosed':
        this.#change(event.args.department, where, (entry) => {
          entry.closed = true
        })
        return
      case 'ApprovalsChanged':
        this.#change(event.args.department, where, (entry) => {
          this.#findings.same('departmentStep', where, entry.approvals, event.args.formerApprovals)
          entry.approvals = event.args.approvals
        })
        return
      case 'CoverageChanged':
        this.#change(event.args.department, where, (entry) => {
          entry.districts = event.args.districts
        })
        return
      case 'HeadAppointed': {
        const { department, officer, account } = event.args
        const appointment = this.departments.appointmentOf(account)
        const isOfficer = appointment?.id === officer && appointment.department === department
        if (!isOfficer) this.#findings.differ('departmentStep', where, `an officer of ${department}`, account)
        this.#change(department, where, (entry) => {
          entry.head = officer
        })
        return
      }
      case 'OfficerAppointed':
        this.#appoint(event.args, where)
        return
      case 'OfficerDismissed':
        this.#dismiss(event.args, where)
        return
      case 'KeyPublished':
        this.#change(event.args.department, where, (entry) => {
          entry.keyVersion += 1
          this.#findings.same('departmentStep', `${where}, version`, entry.keyVersion, event.args.version)
        })
        return
      case 'Published':
        this.published.set(event.args.publication, event.args.digest)
    }
  }

  /** Compares departments and officers with what the contract stores. */
  async finish(rpc: Rpc, registry: Address, head: Head): Promise<void> {
    const contract = { address: registry, abi: departmentRegistryAbi } as const
    const departments = [...this.departments.all.values()]
    const stored = await callMany(
      rpc,
      departments.map(
        ({ number }) => ({ ...contract, functionName: 'departmentOf', args: [number] }) as const,
      ),
      head.number,
    )
    departments.forEach(({ number, districts, letters, ...expected }, i) => {
      const found: Record<string, unknown> = { ...stored[i] }
      for (const [field, value] of Object.entries(expected))
        this.#findings.same('departmentState', `department ${number}, ${field}`, value, found[field])
    })
    const [departmentCount] = await callMany(
      rpc,
      [{ ...contract, functionName: 'departmentCount' }],
      head.number,
    )
    this.#findings.same('departmentState', 'departmentCount()', departments.length, departmentCount)
    const [officerCount] = await callMany(rpc, [{ ...contract, functionName: 'officerCount' }], head.number)
    this.#findings.same('departmentState', 'officerCount()', this.departments.accounts.size, officerCount)

    const accounts = [...new Set(this.departments.accounts.values())]
    const officers = await callMany(
      rpc,
      accounts.map((account) => ({ ...contract, functionName: 'officerOf', args: [account] }) as const),
      head.number,
    )
    accounts.forEach((account, i) => {
      const { id, department } = this.departments.serving.get(account) ?? { id: 0, department: 0 }
      const found = `officer ${officers[i]?.id} of department ${officers[i]?.department}`
      const expected = `officer ${id} of department ${department}`
      this.#findings.same('departmentState', `officerOf(${account})`, expected, found)
    })
  }

  #appoint(appointed: { officer: number; department: number; account: string }, where: string): void {
    const { officer, department } = appointed
    const account = lower(appointed.account)
    const { accounts, serving } = this.departments
    this.#findings.same('departmentStep', `${where}, number of the officer`, accounts.size + 1, officer)
    const former = serving.get(account)
    if (former) this.#findings.differ('departmentStep', where, 'nobody who serves', `officer ${former.id}`)
    accounts.set(officer, account)
    serving.set(account, { id: officer, department })
    this.#change(department, where, (entry) => {
      if (entry.closed) this.#findings.differ('departmentStep', where, 'an open department', 'a closed one')
      entry.officers += 1
    })
  }

  #dismiss(dismissed: { officer: number; department: number; account: string }, where: string): void {
    const { officer, department } = dismissed
    const account = lower(dismissed.account)
    const present = this.departments.serving.get(account)
    this.#findings.same('departmentStep', where, present?.id, officer)
    this.departments.serving.delete(account)
    this.#change(department, where, (entry) => {
      entry.officers -= 1
      if (entry.head === officer) entry.head = 0
    })
  }

  #change(
    number: number,
    where: string,
    change: (entry: NonNullable<ReturnType<Departments['all']['get']>>) => void,
  ): void {
    this.#findings.count()
    const entry = this.departments.all.get(number)
    if (entry) change(entry)
    else this.#findings.differ('departmentStep', where, 'a department', `${number}, which was never opened`)
  }
}
