import type { Appeal } from '../../model/Appeal.ts'
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

const UPHELD = 1

export function confirm(context: Context, told: Told<'AppealConfirmed'>, place: Place): void {
  const appeal = appealOf(context, told.appeal, place)
  if (!appeal) return
  judge(context, appeal, told.author, 'confirmation', place)
  const marks = [told.promptness, told.substance, told.courtesy] as const
  if (marks.some((mark) => mark < 1 || mark > 5))
    context.findings.differ('appealTransition', nameOf(appeal.id, place), 'marks from 1 to 5', marks)
  appeal.marks = marks
  appeal.state = 'Confirmed'
  appeal.dueBy = 0
}

export function dispute(context: Context, told: Told<'AppealDisputed'>, place: Place): void {
  const appeal = appealOf(context, told.appeal, place)
  if (!appeal) return
  judge(context, appeal, told.author, 'a dispute', place)
  const where = nameOf(appeal.id, place)
  context.findings.same('appealTransition', `${where}, round`, appeal.round, told.round)
  if (appeal.round === 0) {
    sameDeadline(context, appeal, 0, told.decideBy, place)
    appeal.reopens = true
    return
  }
  sameDeadline(context, appeal, place.timestamp + spansOf(context, appeal).supervision, told.decideBy, place)
  appeal.state = 'Disputed'
  appeal.dueBy = told.decideBy
}

export function reopen(context: Context, told: Told<'AppealReopened'>, place: Place): void {
  const appeal = appealOf(context, told.appeal, place)
  if (!appeal) return
  const { departments, offices, registry, findings } = context
  requireState(context, appeal, appeal.reopens || appeal.state === 'Disputed', 'reopening', place)
  const may = appeal.reopens
    ? lower(told.by) === appeal.author
    : place.timestamp >= appeal.dueBy ||
      offices.mayCall(told.by, registry, selectorOf('reopen'), place.timestamp)
  requireMover(context, appeal, may, 'a supervisor, or anyone once the deadline passed', told.by, place)
  appeal.round += 1
  findings.same('appealTransition', `${nameOf(appeal.id, place)}, new round`, appeal.round, told.round)
  sameDeadline(context, appeal, place.timestamp + spansOf(context, appeal).answer, told.answerBy, place)
  appeal.reopens = false
  appeal.dueBy = told.answerBy
  appeal.overdueStages = 0
  // Whoever has left the department is assigned no longer.
  const serves = departments.serves(appeal.officer)
  appeal.state = serves ? 'Assigned' : 'Registered'
  if (!serves) appeal.officer = 0
}

export function close(context: Context, told: Told<'AppealClosed'>, place: Place): void {
  const appeal = appealOf(context, told.appeal, place)
  if (!appeal) return
  const { departments, offices, registry, findings } = context
  if (told.closure === UPHELD) {
    requireState(context, appeal, appeal.state === 'Disputed', 'upholding the answer', place)
    const may =
      offices.mayCall(told.by, registry, selectorOf('uphold'), place.timestamp) &&
      !departments.isOfficerOf(appeal.department, told.by)
    requireMover(context, appeal, may, 'a supervisor of another department', told.by, place)
  } else {
    requireState(context, appeal, appeal.state === 'Answered', 'closing by silence', place)
    if (place.timestamp < appeal.dueBy)
      findings.differ(
        'appealDeadline',
        nameOf(appeal.id, place),
        `closed from ${appeal.dueBy}`,
        place.timestamp,
      )
  }
  appeal.closure = told.closure
  appeal.state = 'Closed'
  appeal.dueBy = 0
}

/** The author judges an answer, in time. */
function judge(context: Context, appeal: Appeal, author: string, step: string, place: Place): void {
  requireState(context, appeal, appeal.state === 'Answered' && !appeal.reopens, step, place)
  requireMover(context, appeal, lower(author) === appeal.author, 'the author', author, place)
  if (place.timestamp >= appeal.dueBy)
    context.findings.differ(
      'appealDeadline',
      nameOf(appeal.id, place),
      `${step} before ${appeal.dueBy}`,
      place.timestamp,
    )
}
