import { t } from '@lingui/core/macro'
import { isAddressEqual, zeroAddress } from 'viem'
import * as z from 'zod/mini'
import { formatRoubles } from '../../../../lib/format/money.ts'
import { walletField } from '../../registrar/one/residentForm.ts'
import { amountField, lineField, proseField } from './fields.ts'
import { fromLocalInput } from './localTime.ts'
import { costOf, projectDraftSchema } from './project/projectSchema.ts'

export const MAX_PROJECTS = 256
/** The chain's clock runs on between the form and the block: enrolment must begin later than that. */
export const LEAD_SECONDS = 600

const moment = z.pipe(
  z.string().check(
    z.refine((text) => fromLocalInput(text) !== null, {
      error: () => t`Choose a day and a time.`,
      abort: true,
    }),
  ),
  z.transform((text: string) => fromLocalInput(text) ?? 0),
)

/**
 * A round's form. What the contract would refuse is refused here first, in words.
 * @param now Tells the chain's time, unix seconds.
 * @param locale How sentences write amounts.
 */
export function roundSchema(now: () => number, locale: string) {
  return z
    .object({
      lang: z.enum(['ru', 'en']),
      name: lineField(120),
      symbol: z.pipe(
        z.string().check(
          z.refine((text) => /^[\p{L}\p{N}]{2,11}$/u.test(text.trim()), {
            error: () => t`Write 2 to 11 letters or digits, as in “COIN26”.`,
          }),
        ),
        z.transform((text: string) => text.trim().normalize('NFC')),
      ),
      budget: amountField(1n),
      threshold: amountField(0n),
      district: z.pipe(z.string(), z.transform(Number)),
      enrolmentStart: moment,
      votingStart: moment,
      votingEnd: moment,
      treasury: walletField,
      rule: z.enum(['GreedyByRaised', 'FillToCost']),
      order: z.object({
        number: lineField(40),
        date: z.string().check(
          z.refine((text) => z.safeParse(z.iso.date(), text).success, {
            error: () => t`Choose the day on which the order was signed.`,
          }),
        ),
        title: lineField(300),
        text: proseField(60_000),
      }),
      projects: z.array(projectDraftSchema).check(
        z.refine((projects) => projects.length > 0, {
          error: () => t`Add at least one project.`,
          path: ['root'],
        }),
        z.refine((projects) => projects.length <= MAX_PROJECTS, {
          error: () => t`A round has at most ${MAX_PROJECTS} projects.`,
          path: ['root'],
        }),
      ),
    })
    .check(
      z.refine(({ enrolmentStart }) => enrolmentStart >= now() + LEAD_SECONDS, {
        error: () => t`By the chain's clock, enrolment must begin at least 10 minutes from now.`,
        path: ['enrolmentStart'],
      }),
      z.refine((draft) => draft.votingStart > draft.enrolmentStart, {
        error: () => t`Voting must begin after enrolment.`,
        path: ['votingStart'],
      }),
      z.refine((draft) => draft.votingEnd > draft.votingStart, {
        error: () => t`Voting must end after it begins.`,
        path: ['votingEnd'],
      }),
      z.refine((draft) => draft.threshold <= draft.budget, {
        error: () => t`The threshold is above the whole budget: no project could be funded.`,
        path: ['threshold'],
      }),
      z.refine((draft) => !isAddressEqual(draft.treasury, zeroAddress), {
        error: () => t`The treasury's address is zero: coins would be lost. Write the city's own.`,
        path: ['treasury'],
      }),
      z.superRefine((draft, context) => {
        for (const [place, project] of draft.projects.entries()) {
          const cost = costOf(project)
          if (cost <= draft.budget) continue
          const written = formatRoubles(cost, locale)
          const message = t`It costs ${written}, more than the whole budget.`
          context.issues.push({ code: 'custom', input: cost, message, path: ['projects', place, 'costs'] })
        }
      }),
    )
}

/** A round that can be opened. Amounts are kopecks, times unix seconds. */
export type RoundPlan = z.output<ReturnType<typeof roundSchema>>
