import { Trans } from '@lingui/react/macro'
import { useRuleWords } from '../../../components/useRuleWords.ts'

/** How a round's result comes about. */
export function CountingHelp() {
  const words = useRuleWords()
  return (
    <>
      <p>
        <Trans>
          A round names its rule when it is opened, together with its budget, projects, costs, dates and
          threshold. None of that can be changed afterwards, by anybody. There are two rules:
        </Trans>
      </p>
      <ul>
        {Object.values(words).map(({ name, sentence }) => (
          <li key={name}>
            <strong>{name}.</strong> {sentence}
          </li>
        ))}
      </ul>
      <p>
        <Trans>
          Where two piggy banks hold equally much, the cheaper project goes first, and then the one with the
          lower number. A funded project gets its cost from the budget, whether its piggy bank holds less or
          more.
        </Trans>
      </p>
      <p>
        <Trans>
          Once voting is over, anyone may press "count", not the city only. The contract checks the order of
          the projects itself, so the one who pressed has no say in the result.
        </Trans>
      </p>
    </>
  )
}
