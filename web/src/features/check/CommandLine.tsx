import { Trans } from '@lingui/react/macro'
import { Copyable } from '../../components/Copyable.tsx'
import classes from './CheckPage.module.css'
import type { CheckRequest } from './checkRequest.ts'
import { commandLine } from './commandLine.ts'

/** The same check for a terminal, which trusts this page as little as the city. */
export function CommandLine({ request }: { request: CheckRequest }) {
  return (
    <details className={classes.details}>
      <summary>
        <Trans>The same without this page</Trans>
      </summary>
      <p className={classes.soft}>
        <Trans>In a folder with the source code of Initiative Citizen:</Trans>
      </p>
      <ol className={classes.commands}>
        {commandLine(request, document.baseURI).map((line) => (
          <li key={line}>
            <Copyable value={line} />
          </li>
        ))}
      </ol>
    </details>
  )
}
