import { Trans, useLingui } from '@lingui/react/macro'
import { Moment } from '../../components/Moment.tsx'
import type { AppealAnswer } from '../../lib/appeal/Appeal.ts'
import classes from './AnswerPrint.module.css'

/** Who signed, with the whole wallet: on paper nothing can be pressed to see more. */
export function SignatureTable({ answer }: { answer: AppealAnswer }) {
  const { t } = useLingui()
  return (
    <table className={classes.signatures}>
      <thead>
        <tr>
          <th scope="col">{t`Officer`}</th>
          <th scope="col">{t`Wallet`}</th>
          <th scope="col">{t`Signed`}</th>
        </tr>
      </thead>
      <tbody>
        {answer.signatures.map(({ id, officer, preparer, signer, timestamp }) => (
          <tr key={id}>
            <td>
              <Trans>No. {officer}</Trans>, {preparer ? <Trans>prepared</Trans> : <Trans>approved</Trans>}
            </td>
            <td>
              <code>{signer}</code>
            </td>
            <td>
              <Moment at={timestamp} short />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
