import { type Appeal, awaitsAnswer } from '../../model/Appeal.ts'
import { civilYear } from '../../model/civilYear.ts'
import { lower } from '../../model/lower.ts'
import type { Place } from '../../model/Place.ts'
import {
  appealOf,
  type Context,
  nameOf,
  requireMover,
  requireState,
  sameDeadline,
  spansOf,
  type Told,
} from './Context.ts'
import { selectorOf } from './selectorOf.ts'

export function register(context: Context, told: Told<'AppealRegistered'>, place: Place): void {
  const appeal = appealOf(context, told.appeal, place)
  if (!appeal) return
  requireState(context, appeal, appeal.state === 'Filed', 'registration', place)
  const may = context.offices.mayCall(told.by, context.registry, selectorOf('register'), place.timestamp)
  requireMover(context, appeal, may, "the dispatcher's office", told.by, place)
  sameDeadline(context, appeal, place.timestamp + spansOf(context, appeal).answer, told.answerBy, place)
  appeal.state = 'Registered'
  appeal.registeredAt = place.timestamp
  appeal.dueBy = told.answerBy
  giveTo(context, appeal, told, place)
}

export function forward(context: Context, told: Told<'AppealForwarded'>, place: Place): void {
  const appeal = appealOf(context, told.appeal, place)
  if (!appeal) return
  const { departments, offices, registry } = context
  const former = appeal.department
  requireState(context, appeal, awaitsAnswer(appeal) && appeal.round === 0, 'forwarding', place)
  context.findings.same(
    'appealTransition',
    `${nameOf(appeal.id, place)}, from`,
    former,
    told.formerDepartment,
  )
  if (told.department === former)
    context.findings.differ('appealTransition', nameOf(appeal.id, place), 'another department', former)
  const may =
    departments.isOfficerOf(former, told.by) ||
    offices.mayCall(told.by, registry, selectorOf('forward'), place.timestamp)
  requireMover(
    context,
    appeal,
    may,
    `an officer of department ${former} or the dispatcher's office`,
    told.by,
    place,
  )
  const latest = appeal.registeredAt + spansOf(context, appeal).forwarding
  if (!departments.all.get(former)?.closed && place.timestamp >= latest)
    context.findings.differ(
      'appealDeadline',
      nameOf(appeal.id, place),
      `forwarded before ${latest}`,
      place.timestamp,
    )
  appeal.hops += 1
  context.findings.same('appealTransition', `${nameOf(appeal.id, place)}, hop`, appeal.hops, told.hop)
  appeal.state = 'Registered'
  appeal.officer = 0
  giveTo(context, appeal, told, place)
}

export function assign(context: Context, told: Told<'AppealAssigned'>, place: Place): void {
  const appeal = appealOf(context, told.appeal, place)
  if (!appeal) return
  const { departments } = context
  const { department, officer: former } = appeal
  requireState(context, appeal, awaitsAnswer(appeal) && told.officer !== former, 'assignment', place)
  const appointment = departments.appointmentOf(told.account)
  const isOfficer = appointment?.id === told.officer && appointment.department === department
  requireMover(context, appeal, isOfficer, `an officer of department ${department}`, told.account, place)
  const takesItself = lower(told.by) === lower(told.account) && !departments.serves(former)
  const may = departments.isHeadOf(department, told.by) || takesItself
  requireMover(context, appeal, may, `the head of department ${department}`, told.by, place)
  appeal.officer = told.officer
  if (appeal.state === 'Registered') appeal.state = 'Assigned'
}

export function reseal(context: Context, told: Told<'AppealResealed'>, place: Place): void {
  const appeal = appealOf(context, told.appeal, place)
  if (!appeal) return
  const isOver = ['Confirmed', 'Closed', 'Withdrawn'].includes(appeal.state)
  requireState(context, appeal, !isOver, 'a new envelope', place)
  const may = lower(told.by) === appeal.author || context.departments.isOfficerOf(appeal.department, told.by)
  requireMover(
    context,
    appeal,
    may,
    `the author or an officer of department ${appeal.department}`,
    told.by,
    place,
  )
}

/** A department that may take it, with its next number of this year. */
function giveTo(
  { departments, numbers, rules, findings }: Context,
  appeal: Appeal,
  { department, year, number }: { department: number; year: number; number: number },
  place: Place,
): void {
  const where = nameOf(appeal.id, place)
  if (!departments.takes(department, appeal.district)) {
    const expected = `an open department that serves district ${appeal.district}`
    findings.differ('appealTransition', where, expected, `department ${department}`)
  }
  findings.same('appealNumber', `${where}, year`, civilYear(place.timestamp, rules.utcOffset), year)
  const key = `${department}/${year}`
  findings.same('appealNumber', `${where}, department ${department}`, (numbers.get(key) ?? 0) + 1, number)
  numbers.set(key, number)
  appeal.department = department
  appeal.year = year
  appeal.number = number
}
