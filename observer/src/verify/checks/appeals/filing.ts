import { appealIdParts } from '@initiative-citizen/contracts/appeal-id'
import { zeroAddress, zeroHash } from 'viem'
import type { Appeal } from '../../model/Appeal.ts'
import { lower } from '../../model/lower.ts'
import type { Place } from '../../model/Place.ts'
import { appealOf, type Context, nameOf, requireMover, requireState, type Told } from './Context.ts'
import { selectorOf } from './selectorOf.ts'

const DAY = 86_400
const WALLET = 0

export function setTerms({ terms, current, findings }: Context, told: Told<'TermsSet'>, place: Place): void {
  const where = `terms ${told.terms}, block ${place.block}`
  findings.same('appealTransition', where, terms.size + 1, told.terms)
  terms.set(told.terms, told.spans)
  current.set(told.kind, told.terms)
}

export function file(context: Context, told: Told<'AppealFiled'>, place: Place): void {
  const { findings, appeals, current, terms, filedFor, rules } = context
  const { appeal: id, kind } = told
  const where = nameOf(id, place)
  const { filer, day, ordinal, filedForAnother } = appealIdParts(id)
  const author = told.author === zeroAddress ? null : lower(told.author)

  findings.count()
  if (appeals.has(id)) findings.differ('appealFiling', where, 'an id of its own', 'one that is used')
  findings.same('appealFiling', `${where}, day`, Math.floor(place.timestamp / DAY), day)
  if (filedForAnother) {
    const count = filedFor.get(lower(filer)) ?? 0
    findings.same('appealFiling', `${where}, ordinal`, count, ordinal)
    filedFor.set(lower(filer), count + 1)
    if (author) findings.differ('appealFiling', `${where}, author`, 'nobody yet', author)
  } else {
    if (ordinal >= rules.dailyLimit)
      findings.differ('appealFiling', where, `at most ${rules.dailyLimit} a day`, `number ${ordinal + 1}`)
    findings.same('appealFiling', `${where}, author`, filer, author)
  }
  if (told.digest === zeroHash) findings.differ('appealFiling', where, 'a digest', 'none')
  findings.same('appealDeadline', `${where}, terms`, current.get(kind), told.terms)
  const registration = terms.get(told.terms)?.registration ?? 0
  findings.same('appealDeadline', where, place.timestamp + registration, told.registerBy)

  const appeal: Appeal = {
    ...{ id, kind, author, filedAt: place.timestamp, district: told.district, category: told.category },
    ...{ terms: told.terms, visibility: told.visibility, digest: told.digest, channel: WALLET },
    ...{ state: 'Filed', dueBy: told.registerBy, registeredAt: 0, department: 0, officer: 0, round: 0 },
    ...{ hops: 0, extended: false, overdueStages: 0, year: 0, number: 0, reopens: false, closure: null },
    ...{ marks: null, answers: new Map(), prepared: new Map(), joined: new Set(), tombstones: new Map() },
  }
  appeals.set(id, appeal)
}

export function offerClaim(context: Context, told: Told<'ClaimOffered'>, place: Place): void {
  const appeal = appealOf(context, told.appeal, place)
  if (!appeal) return
  requireState(
    context,
    appeal,
    appeal.state === 'Filed' && told.channel !== WALLET,
    'filing for another',
    place,
  )
  const { operator } = told
  const isOperator = lower(appealIdParts(told.appeal).filer) === lower(operator)
  const may = context.offices.mayCall(operator, context.registry, selectorOf('fileFor'), place.timestamp)
  requireMover(context, appeal, isOperator && may, "the information centre's office", operator, place)
  appeal.channel = told.channel
}

export function claim(context: Context, told: Told<'AppealClaimed'>, place: Place): void {
  const appeal = appealOf(context, told.appeal, place)
  if (!appeal) return
  requireState(context, appeal, appeal.author === null && appeal.channel !== WALLET, 'a claim', place)
  appeal.author = lower(told.author)
}
