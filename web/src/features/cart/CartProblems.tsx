import { useLingui } from '@lingui/react/macro'
import { Notice } from '../../components/Notice.tsx'
import { formatAmount } from '../../lib/format/money.ts'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import { useCart } from './CartContext.ts'
import classes from './CartPage.module.css'
import { fitToPurse } from './fitToPurse.ts'
import type { CartProblem } from './limits.ts'
import type { ProjectTitles } from './useProjectTitles.ts'

/** Everything for which the contract would refuse the cart, and one press that mends what can be mended. */
export function CartProblems({ titles }: { titles: ProjectTitles }) {
  const { t } = useLingui()
  const say = useProblemWords(titles)
  const { problems, lines, purse, open, setLines } = useCart()
  if (!open || problems.length === 0) return null
  const mendable = problems.some(({ kind }) => kind === 'overShare' || kind === 'notAMultipleOfStep')
  return (
    <Notice
      tone="warning"
      title={t`The contract would refuse this cart`}
      {...(mendable && {
        action: { label: t`Fit to my coins`, run: () => setLines(fitToPurse(lines, purse)) },
      })}
    >
      <ul className={classes.problems}>
        {problems.map((problem) => (
          <li key={JSON.stringify([problem.kind, 'project' in problem && problem.project])}>
            {say(problem)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** @returns A writer of what is wrong and what to do. */
function useProblemWords(titles: ProjectTitles): (problem: CartProblem) => string {
  const { t } = useLingui()
  const locale = useLocale()
  const write = (kopecks: bigint) => formatAmount(kopecks, locale)
  return (problem) => {
    switch (problem.kind) {
      case 'tooManyLines':
        return t`The cart names ${problem.lines} projects, and a ballot holds ${problem.max}: take some out.`
      case 'unknownProject':
        return t`This round has no project No. ${problem.project + 1}: take it out.`
      case 'notAMultipleOfStep': {
        const name = titles.title(problem.project)
        return t`${write(problem.amount)} for “${name}” is not a multiple of ${write(problem.step)}: a ballot is one word of the chain, so amounts of this round go in such steps.`
      }
      case 'overShare':
        return t`The cart asks for ${write(problem.needed)} coins, and your share is ${write(problem.share)}: lower some amounts.`
    }
  }
}
