import type { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import { type Answer, answerTypedData } from '@initiative-citizen/contracts/answer'
import { type Address, type Hex, hashTypedData } from 'viem'
import { breathe } from '../breathe.ts'
import type { Findings } from '../Findings.ts'
import type { Appeal } from '../model/Appeal.ts'
import { lower } from '../model/lower.ts'
import type { Place } from '../model/Place.ts'
import type { EventOf } from '../read/decodeLog.ts'
import type { Rpc } from '../read/Rpc.ts'
import type { Head } from '../read/readHead.ts'
import { isValidSignature } from '../signatures/isValidSignature.ts'
import {
  appealOf,
  type Context,
  nameOf,
  requireMover,
  requireState,
  spansOf,
  type Told,
} from './appeals/Context.ts'

const DUPLICATE = 4
const PLANNED = 5

/** Whose signatures stand under each answer, and whether they were in charge when they signed. */
export class AnswersCheck {
  readonly #rpc: Rpc
  readonly #chainId: number
  readonly #head: Head
  readonly #context: Context
  readonly #findings: Findings
  /** Signatures told one right after the other: all at once, the answer follows them. */
  #run: { hash: Hex; signers: Address[] } = { hash: '0x', signers: [] }

  constructor(rpc: Rpc, chainId: number, head: Head, context: Context, findings: Findings) {
    this.#rpc = rpc
    this.#chainId = chainId
    this.#head = head
    this.#context = context
    this.#findings = findings
  }

  async apply(event: EventOf<typeof appealRegistryAbi>, place: Place): Promise<void> {
    switch (event.eventName) {
      case 'AnswerPrepared':
        this.#prepare(event.args, place)
        return
      case 'AnswerSigned':
        await this.#sign(event.args, place)
        return
      case 'AnswerReturned':
        this.#return(event.args, place)
        return
      case 'AppealAnswered':
        this.#give(event.args, place)
    }
  }

  #prepare({ appeal: id, answerHash, answer }: Told<'AnswerPrepared'>, place: Place): void {
    const appeal = appealOf(this.#context, id, place)
    if (!appeal) return
    this.#requireAnswerable(appeal, answer, answerHash, place)
    appeal.prepared.set(answerHash, { answer, returned: false, signers: [] })
  }

  async #sign(told: Told<'AnswerSigned'>, place: Place): Promise<void> {
    const appeal = appealOf(this.#context, told.appeal, place)
    if (!appeal) return
    const { answerHash, signature, officer } = told
    const signer = lower(told.signer)
    const where = `${nameOf(appeal.id, place)}, answer ${answerHash}`
    await breathe()
    this.#findings.count()
    const isSigned = await isValidSignature(
      this.#rpc,
      signer,
      answerHash,
      signature,
      place.block,
      this.#head.number,
    )
    if (!isSigned) this.#findings.differ('answerSignature', where, `${signer}'s signature`, signature)
    const appointment = this.#context.departments.appointmentOf(signer)
    if (appointment?.id !== officer || appointment.department !== appeal.department) {
      const expected = `officer ${officer}, of department ${appeal.department}`
      const found = appointment ? `officer ${appointment.id} of ${appointment.department}` : 'nobody'
      this.#findings.differ('answerSignature', `${where}, ${signer}`, expected, found)
    }
    if (this.#run.hash !== answerHash) this.#run = { hash: answerHash, signers: [] }
    this.#run.signers.push(signer)
    const prepared = appeal.prepared.get(answerHash)
    const former = prepared?.signers.find(({ account }) => account === signer)
    if (former) former.officer = officer
    else prepared?.signers.push({ account: signer, officer })
  }

  #return({ appeal: id, answerHash, by }: Told<'AnswerReturned'>, place: Place): void {
    const appeal = appealOf(this.#context, id, place)
    if (!appeal) return
    const prepared = appeal.prepared.get(answerHash)
    const waits =
      prepared &&
      !prepared.returned &&
      prepared.answer.round === appeal.round &&
      prepared.answer.department === appeal.department
    requireState(this.#context, appeal, isWorkedOn(appeal) && waits === true, 'returning an answer', place)
    const may = this.#context.departments.isOfficerOf(appeal.department, by)
    requireMover(this.#context, appeal, may, `an officer of department ${appeal.department}`, by, place)
    if (prepared) prepared.returned = true
  }

  #give({ appeal: id, answerHash, answer, verdictBy }: Told<'AppealAnswered'>, place: Place): void {
    const context = this.#context
    const appeal = appealOf(context, id, place)
    if (!appeal) return
    const where = `${nameOf(appeal.id, place)}, answer ${answerHash}`
    this.#requireAnswerable(appeal, answer, answerHash, place)
    const verdict = place.timestamp + spansOf(context, appeal).verdict
    context.findings.same('appealDeadline', `${where}, verdict`, verdict, verdictBy)
    const needed = context.departments.all.get(answer.department)?.approvals ?? 0
    const approvals = Math.max(
      this.#approvalsAtOnce(answerHash, lower(answer.preparer)),
      this.#approvalsInTurn(appeal, answerHash, lower(answer.preparer)),
    )
    this.#findings.count()
    if (approvals < needed)
      this.#findings.differ(
        'answerApprovals',
        where,
        `the preparer and ${needed} others`,
        `${approvals} others`,
      )
    this.#run = { hash: '0x', signers: [] }
    appeal.answers.set(appeal.round, { hash: answerHash, answer, givenAt: place.timestamp, verdictBy })
    appeal.state = 'Answered'
    appeal.dueBy = verdictBy
  }

  /** @returns -1 without the preparer. */
  #approvalsAtOnce(hash: Hex, preparer: Address): number {
    const signers = this.#run.hash === hash ? new Set(this.#run.signers) : new Set()
    return signers.has(preparer) ? signers.size - 1 : -1
  }

  /** Only of those who still serve. */
  #approvalsInTurn(appeal: Appeal, hash: Hex, preparer: Address): number {
    const signers = appeal.prepared.get(hash)?.signers ?? []
    const serving = signers.filter(({ officer }) => this.#context.departments.serves(officer))
    return serving.some(({ account }) => account === preparer) ? serving.length - 1 : -1
  }

  #requireAnswerable(appeal: Appeal, answer: Answer, hash: Hex, place: Place): void {
    const { registry, appeals, findings } = this.#context
    const where = `${nameOf(appeal.id, place)}, answer ${hash}`
    const typed = answerTypedData(answer, { address: registry, chainId: this.#chainId })
    this.#findings.same('answerHash', where, hashTypedData(typed), hash)
    const isPresent = answer.department === appeal.department && answer.round === appeal.round
    const isReturned = appeal.prepared.get(hash)?.returned === true
    requireState(this.#context, appeal, isWorkedOn(appeal) && isPresent && !isReturned, 'this answer', place)
    const isPlan = answer.outcome === PLANNED
    if (isPlan ? answer.plannedFor <= place.timestamp : answer.plannedFor !== 0)
      findings.differ('appealTransition', where, 'a plan that lies ahead, or none', answer.plannedFor)
    const other = answer.duplicateOf
    const isRight = answer.outcome === DUPLICATE ? other !== appeal.id && appeals.has(other) : other === 0n
    if (!isRight) findings.differ('appealTransition', where, 'another appeal, or none', other)
  }
}

function isWorkedOn({ state }: Appeal): boolean {
  return state === 'Assigned' || state === 'InfoRequested'
}
