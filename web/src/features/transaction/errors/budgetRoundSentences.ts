import type { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { t } from '@lingui/core/macro'
import { formatAmount, formatRoubles } from '../../../lib/format/money.ts'
import { shorten } from '../../../lib/format/shorten.ts'
import { formatMoment } from '../../../lib/format/time.ts'
import type { Sentences } from './contractError.ts'
import { deploymentFault } from './deploymentFault.ts'
import { neededPhase, phaseNow, registrationStatus } from './enumWords.ts'

const cartIsKept = () => t`Your cart is kept. Open it, correct it and sign again.`
const reload = () => t`Reload the page: it shows an older state of the round. Nothing was signed.`

/** What goes wrong with a round and with ballots. */
export const budgetRoundSentences: Sentences<typeof budgetRoundAbi> = {
  BudgetRound_WrongPhase: ([current, needed]) => ({
    what: phaseNow(current),
    todo: neededPhase(needed),
  }),
  BudgetRound_OnlyFactory: () => ({
    what: t`Only the round factory can cancel a round.`,
    todo: t`Cancel the round from the city desk: it goes by the factory.`,
  }),
  BudgetRound_ZeroBudget: () => ({
    what: t`The budget is zero.`,
    todo: t`Enter the budget from the order, in roubles.`,
  }),
  BudgetRound_ZeroTreasury: () => ({
    what: t`No treasury was named.`,
    todo: t`Enter the address to which unspent coins return.`,
  }),
  BudgetRound_WrongDates: ([enrolmentStart, votingStart, votingEnd, currentTime], { locale }) => {
    const enrolment = formatMoment(enrolmentStart, locale)
    const voting = formatMoment(votingStart, locale)
    const close = formatMoment(votingEnd, locale)
    const now = formatMoment(Number(currentTime), locale)
    return {
      what: t`The dates do not follow one another: enrolment ${enrolment}, voting ${voting}, close ${close}; on chain it is ${now}.`,
      todo: t`Enrolment must begin in the future, voting after it, and the close after that.`,
    }
  },
  BudgetRound_WrongProjectCount: ([given, max]) => ({
    what: t`The list holds ${String(given)} projects; a round takes from 1 to ${String(max)}.`,
    todo: t`Add a project, or split the list over two rounds.`,
  }),
  BudgetRound_WrongCost: ([project, cost, budget], { locale, project: name }) => {
    const title = name(project)
    const asked = formatRoubles(BigInt(cost), locale)
    const whole = formatRoubles(BigInt(budget), locale)
    return {
      what: t`“${title}” costs ${asked}, and the budget is ${whole}.`,
      todo: t`A project must cost more than zero and no more than the whole budget. Correct its cost.`,
    }
  },
  BudgetRound_NotACitizen: ([wallet, status]) => {
    const address = shorten(wallet)
    return {
      what: `${address}: ${registrationStatus(status)}`,
      todo: t`Only registered residents can enrol. See how to register.`,
    }
  },
  BudgetRound_OtherDistrict: ([district, needed], { district: name }) => {
    const yours = name(district)
    const theirs = name(needed)
    return {
      what: t`This round is for residents of ${theirs}; you are registered in ${yours}.`,
      todo: t`Look for a round of your district or of the whole city. If you have moved, ask the registrar to change your district.`,
    }
  },
  BudgetRound_AlreadyEnrolled: ([index]) => ({
    what: t`Citizen No. ${index} is enrolled already, by this wallet or by a lost one.`,
    todo: t`If you enrolled with a wallet that you lost, move the enrolment to this one.`,
  }),
  BudgetRound_NotEnrolled: ([wallet]) => {
    const address = shorten(wallet)
    return {
      what: t`${address} is not enrolled in this round.`,
      todo: t`Choose the wallet with which you enrolled. Enrolment itself is open only before voting.`,
    }
  },
  BudgetRound_NotRebound: ([lostWallet, wallet]) => {
    const lost = shorten(lostWallet)
    const current = shorten(wallet)
    return {
      what: t`The register does not know ${current} as the wallet that replaced ${lost}.`,
      todo: t`Ask the registrar to bind your new wallet first, then move the enrolment.`,
    }
  },
  BudgetRound_EmptyCart: () => ({
    what: t`The cart is empty.`,
    todo: t`Put coins into at least one project, or withdraw your ballot instead.`,
  }),
  BudgetRound_TooManyLines: ([lines, max]) => ({
    what: t`The cart names ${String(lines)} projects; a ballot holds ${String(max)}.`,
    todo: t`Take some projects out. Your cart is kept.`,
  }),
  BudgetRound_UnknownProject: ([project, projects]) => {
    const place = project + 1
    return { what: t`There is no project No. ${place} among ${String(projects)}.`, todo: reload() }
  },
  BudgetRound_LinesNotAscending: ([previous, project], { project: name }) => {
    const first = name(previous)
    const second = name(project)
    return {
      what: t`“${second}” stands after “${first}” in the ballot, which is the wrong order.`,
      todo: reload(),
    }
  },
  BudgetRound_ZeroAmount: ([project], { project: name }) => {
    const title = name(project)
    return { what: t`The amount for “${title}” is zero.`, todo: cartIsKept() }
  },
  BudgetRound_NotAMultipleOfStep: ([project, amount, step], { locale, project: name }) => {
    const title = name(project)
    const coins = formatAmount(BigInt(amount), locale)
    const unit = formatAmount(BigInt(step), locale)
    return {
      what: t`${coins} coins for “${title}” is not a multiple of ${unit}, the smallest amount of this round.`,
      todo: cartIsKept(),
    }
  },
  BudgetRound_OverShare: ([needed, share], { locale }) => {
    const asked = formatAmount(needed, locale)
    const have = formatAmount(BigInt(share), locale)
    return { what: t`The cart asks for ${asked} coins, and your share is ${have}.`, todo: cartIsKept() }
  },
  BudgetRound_NothingToWithdraw: () => ({
    what: t`You have no ballot in this round, so there is nothing to withdraw.`,
    todo: t`All your coins are with you.`,
  }),
  BudgetRound_TooManyChanges: () => ({
    what: t`This ballot was changed 65,534 times, which is as often as a ballot can be.`,
    todo: t`The ballot that stands will be counted.`,
  }),
  BudgetRound_BadSignature: ([wallet]) => {
    const address = shorten(wallet)
    return {
      what: t`The signature is not that of ${address}.`,
      todo: t`Choose the account shown here in your wallet and sign again. Your cart is kept.`,
    }
  },
  BudgetRound_StaleSequence: ([sequence, current]) => ({
    what: t`This ballot has number ${sequence}, and number ${current} stands already.`,
    todo: reload(),
  }),
  BudgetRound_MalformedBatch: ([offset]) => ({
    what: t`From byte ${String(offset)} on, what was sent is no list of ballots.`,
    todo: t`Tell the city: this is a fault of its relay, not yours.`,
  }),
  BudgetRound_NotTransferable: () => ({
    what: t`Coins of a round cannot be given, sold or lent: they move by ballots only.`,
    todo: t`Put them into projects in the cart.`,
  }),
  InvalidShortString: () => deploymentFault(),
  StringTooLong: () => deploymentFault(),
}
