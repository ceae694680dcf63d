import { isFinal, STAGES } from '@initiative-citizen/contracts/appeal-enums'
import { awaitsAnswer, stageOf, stateNumber } from '../../model/Appeal.ts'
import { lower } from '../../model/lower.ts'
import type { Place } from '../../model/Place.ts'
import { appealOf, type Context, nameOf, requireMover, requireState, spansOf, type Told } from './Context.ts'
import { selectorOf } from './selectorOf.ts'

const CONFIDENTIAL = 2
const ERASED = 2

export function requestInformation(context: Context, told: Told<'InformationRequested'>, place: Place): void {
  const appeal = appealOf(context, told.appeal, place)
  if (!appeal) return
  requireState(context, appeal, appeal.state === 'Assigned', 'a question', place)
  const may = context.departments.isOfficerOf(appeal.department, told.by)
  requireMover(context, appeal, may, `an officer of department ${appeal.department}`, told.by, place)
  appeal.state = 'InfoRequested'
}

export function provideInformation(context: Context, told: Told<'InformationProvided'>, place: Place): void {
  const appeal = appealOf(context, told.appeal, place)
  if (!appeal) return
  requireState(context, appeal, appeal.state === 'InfoRequested', 'information', place)
  requireMover(context, appeal, lower(told.by) === appeal.author, 'the author', told.by, place)
  appeal.state = 'Assigned'
}

export function extend(context: Context, told: Told<'AnswerExtended'>, place: Place): void {
  const appeal = appealOf(context, told.appeal, place)
  if (!appeal) return
  const { findings, departments } = context
  const where = nameOf(appeal.id, place)
  requireState(context, appeal, awaitsAnswer(appeal) && !appeal.extended, 'the one extension', place)
  const isHead = departments.isHeadOf(appeal.department, told.by)
  requireMover(context, appeal, isHead, `the head of department ${appeal.department}`, told.by, place)
  const former = appeal.dueBy
  const latest = former + spansOf(context, appeal).extension
  findings.same('appealDeadline', `${where}, former`, former, told.formerAnswerBy)
  if (place.timestamp >= former)
    findings.differ('appealDeadline', where, `extended before ${former}`, place.timestamp)
  if (told.answerBy <= former || told.answerBy > latest)
    findings.differ('appealDeadline', where, `after ${former}, at most ${latest}`, told.answerBy)
  appeal.extended = true
  appeal.dueBy = told.answerBy
}

export function withdraw(context: Context, told: Told<'AppealWithdrawn'>, place: Place): void {
  const appeal = appealOf(context, told.appeal, place)
  if (!appeal) return
  const isOpen = stateNumber(appeal.state) <= stateNumber('InfoRequested') && appeal.round === 0
  requireState(context, appeal, isOpen, 'withdrawal', place)
  requireMover(context, appeal, lower(told.author) === appeal.author, 'the author', told.author, place)
  appeal.state = 'Withdrawn'
  appeal.dueBy = 0
}

export function markOverdue(context: Context, told: Told<'AppealOverdue'>, place: Place): void {
  const appeal = appealOf(context, told.appeal, place)
  if (!appeal) return
  const { findings } = context
  const where = nameOf(appeal.id, place)
  const stage = stageOf(appeal)
  requireState(context, appeal, stage === told.stage, `the stage ${STAGES[told.stage]}`, place)
  findings.same('appealDeadline', `${where}, overdue`, appeal.dueBy, told.dueBy)
  findings.same('appealOverdue', `${where}, round`, appeal.round, told.round)
  if (place.timestamp < appeal.dueBy)
    findings.differ('appealOverdue', where, `not before ${appeal.dueBy}`, place.timestamp)
  const bit = 1 << told.stage
  if ((appeal.overdueStages & bit) !== 0) findings.differ('appealOverdue', where, 'once a stage', 'again')
  appeal.overdueStages |= bit
}

export function join(context: Context, told: Told<'AppealJoined'>, place: Place): void {
  const appeal = appealOf(context, told.appeal, place)
  if (!appeal) return
  const { findings, people } = context
  const where = nameOf(appeal.id, place)
  const isOpen = !isFinal(appeal.state) && appeal.visibility !== CONFIDENTIAL
  requireState(context, appeal, isOpen, 'joining', place)
  const resident = people.residentOf(told.wallet)
  requireMover(
    context,
    appeal,
    resident?.index === told.citizen,
    `resident ${told.citizen}`,
    told.wallet,
    place,
  )
  if (appeal.author && people.ownerOf(appeal.author)?.index === told.citizen)
    findings.differ('appealMover', where, 'somebody else than the author', told.wallet)
  if (appeal.joined.has(told.citizen)) findings.differ('appealTransition', where, 'joining once', 'again')
  appeal.joined.add(told.citizen)
}

export function entomb(context: Context, told: Told<'BodyTombstoned'>, place: Place): void {
  const appeal = appealOf(context, told.appeal, place)
  if (!appeal) return
  const former = appeal.tombstones.get(told.digest) ?? 0
  const restores = told.tombstone === 0
  const allowed = restores ? former !== 0 && former !== ERASED : told.tombstone > former
  requireState(context, appeal, allowed, restores ? 'restoring' : 'hiding or erasing', place)
  const selector = selectorOf(restores ? 'restore' : 'entomb')
  const may = context.offices.mayCall(told.by, context.registry, selector, place.timestamp)
  requireMover(context, appeal, may, "the moderator's office", told.by, place)
  appeal.tombstones.set(told.digest, told.tombstone)
}
