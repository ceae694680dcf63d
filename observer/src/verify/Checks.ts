import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { AnswersCheck } from './checks/answers.ts'
import type { Context } from './checks/appeals/Context.ts'
import { AppealsCheck } from './checks/appeals.ts'
import { DepartmentsCheck } from './checks/departments.ts'
import { Emission } from './checks/emission.ts'
import { OutcomeCheck } from './checks/outcome.ts'
import { PeopleCheck } from './checks/people.ts'
import { Recount } from './checks/recount.ts'
import { SignatureCheck } from './checks/signatures.ts'
import { TermsCheck } from './checks/terms.ts'
import { Findings } from './Findings.ts'
import { Bodies } from './model/Bodies.ts'
import { lower } from './model/lower.ts'
import { Offices } from './model/Offices.ts'
import { CHECKS, type CheckId } from './Report.ts'
import type { Rpc } from './read/Rpc.ts'
import type { Head } from './read/readHead.ts'

/** All checks of one run, with what they find. */
export class Checks {
  readonly findings = Object.fromEntries(CHECKS.map((id) => [id, new Findings(id)])) as Record<
    CheckId,
    Findings
  >
  readonly people: PeopleCheck
  readonly terms: TermsCheck
  readonly recount: Recount
  readonly emission: Emission
  readonly outcome: OutcomeCheck
  readonly signatures: SignatureCheck
  readonly offices = new Offices()
  readonly departments: DepartmentsCheck
  readonly appeals: AppealsCheck
  readonly answers: AnswersCheck
  readonly context: Context
  readonly bodies = new Bodies()

  constructor(rpc: Rpc, book: AddressBook, head: Head) {
    const { findings } = this
    this.people = new PeopleCheck(findings.people)
    this.terms = new TermsCheck(book, findings.terms)
    this.recount = new Recount(this.people.people, findings.recount)
    this.emission = new Emission(findings.emission)
    this.outcome = new OutcomeCheck(this.terms.ruleNames, findings.outcome)
    this.signatures = new SignatureCheck(rpc, book, head, findings.signatures)
    this.departments = new DepartmentsCheck(findings.appeals)
    this.context = {
      registry: lower(book.contracts.appealRegistry),
      findings: findings.appeals,
      people: this.people.people,
      departments: this.departments.departments,
      offices: this.offices,
      rules: { dailyLimit: 0, utcOffset: 0 },
      ...{
        appeals: new Map(),
        terms: new Map(),
        current: new Map(),
        numbers: new Map(),
        filedFor: new Map(),
      },
    }
    this.appeals = new AppealsCheck(this.context)
    this.answers = new AnswersCheck(rpc, book.chainId, head, this.context, findings.answers)
  }
}
