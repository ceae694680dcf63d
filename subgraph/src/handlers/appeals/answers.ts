import {
  AnswerPrepared,
  AnswerReturned,
  AnswerSigned,
  AppealAnswered,
} from '../../../generated/AppealRegistry/AppealRegistry'
import { Answer, AnswerSignature, Department, Officer } from '../../../generated/schema'
import { Activity } from '../../activity'
import { countAnswerTime } from '../../answerTimes'
import { officerId } from '../../ids'
import { loadOrCreateAnswer } from '../../store/answer'
import { countApprovals, createAnswerSignature, signaturesUnder } from '../../store/answerSignature'
import { loadAppeal } from '../../store/appeal'
import { addComment, newAppealEvent, newOfficialEvent } from '../../store/appealEvent'
import { addActivity } from '../../store/departmentActivity'

export function handleAnswerPrepared(event: AnswerPrepared): void {
  loadOrCreateAnswer(event.params.answerHash, event.params.answer, event.block.timestamp).save()
}

/**
 * One by one, signatures stand after `AnswerPrepared`. All at once, they stand before `AppealAnswered`, which is then
 * the first to tell what was signed; the preparer's is the first of them.
 */
export function handleAnswerSigned(event: AnswerSigned): void {
  const hash = event.params.answerHash
  const officer = officerId(event.params.officer)
  const before = signaturesUnder(hash)
  // All at once may repeat what was signed one by one.
  if (hasSigned(before, officer)) return

  const answer = Answer.load(hash)
  const preparer = answer === null ? before.length == 0 : event.params.signer.equals(answer.preparer)
  createAnswerSignature(event, preparer)
  if (answer !== null) {
    answer.approvals = countApprovals(signaturesUnder(hash))
    answer.save()
  }
  const appeal = loadAppeal(event.params.appeal)
  const kind = preparer ? 'AnswerPrepared' : 'AnswerApproved'
  const step = newAppealEvent(kind, appeal, event.params.signer, event)
  step.officer = officer
  step.answer = hash
  if (answer !== null) step.digest = answer.digest
  step.save()
  appeal.save()
}

export function handleAnswerReturned(event: AnswerReturned): void {
  const appeal = loadAppeal(event.params.appeal)
  const step = newOfficialEvent('AnswerReturned', appeal, event.params.by, event)
  step.answer = event.params.answerHash
  addComment(step, event.params.digest)
  step.save()
  appeal.save()

  const answer = Answer.load(event.params.answerHash)!
  answer.state = 'Returned'
  answer.remarksDigest = event.params.digest
  answer.remarks = step.id
  answer.save()
}

export function handleAppealAnswered(event: AppealAnswered): void {
  const now = event.block.timestamp
  const appeal = loadAppeal(event.params.appeal)
  const signatures = signaturesUnder(event.params.answerHash)
  const answer = loadOrCreateAnswer(event.params.answerHash, event.params.answer, now)
  answer.state = 'Given'
  answer.approvals = countApprovals(signatures)
  answer.givenAt = now
  answer.verdictBy = event.params.verdictBy
  // A deadline is the first second that is too late.
  answer.late = now.ge(appeal.answerBy!)
  answer.save()
  creditOfficers(signatures)

  appeal.state = 'Answered'
  appeal.answer = answer.id
  appeal.answeredAt = now
  appeal.dueBy = event.params.verdictBy
  appeal.reportedOverdue = false
  const step = newOfficialEvent('Answered', appeal, event.params.answer.preparer, event)
  step.answer = answer.id
  step.digest = answer.digest
  step.deadline = event.params.verdictBy
  step.save()
  appeal.save()

  const department = Department.load(answer.department)!
  const activity = new Activity()
  activity.answered = 1
  activity.answerSeconds = now.minus(appeal.awaitedSince!)
  if (answer.late) department.answeredLate += 1
  department.answerTimes = countAnswerTime(department.answerTimes, activity.answerSeconds)
  addActivity(department, activity, now)
  department.save()
}

function hasSigned(signatures: AnswerSignature[], officer: string): bool {
  for (let i = 0; i < signatures.length; i++) if (signatures[i].officer == officer) return true
  return false
}

/** Whoever signed an answer that was given has it to his or her credit. */
function creditOfficers(signatures: AnswerSignature[]): void {
  for (let i = 0; i < signatures.length; i++) {
    const officer = Officer.load(signatures[i].officer)!
    if (signatures[i].preparer) officer.prepared += 1
    else officer.approved += 1
    officer.save()
  }
}
