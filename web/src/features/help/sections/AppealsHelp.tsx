import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

/** How an appeal goes: who owes what until when, who sees what, and who has the last word. */
export function AppealsHelp() {
  return (
    <>
      <p>
        <Trans>
          Write what is wrong, where, and with photographs if you like:{' '}
          <Link to="/appeals/new">file an appeal</Link>. Anyone with a wallet may. Others can join it instead
          of filing the same again, and the department sees how many it concerns.
        </Trans>
      </p>
      <ol>
        <li>
          <Trans>
            <strong>Registration.</strong> The information centre gives the appeal to a department, which
            numbers it without gaps.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>Answer.</strong> One officer writes it and others approve it, each with a signature that
            anyone can check. The deadline is fixed when you file, and the head can extend it once, with a
            reason.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>Your verdict.</strong> Confirm the answer with marks, or dispute it. The first dispute
            reopens the appeal at once; later ones go to a supervisor from elsewhere. If you say nothing, it
            is closed as unconfirmed, never as satisfied.
          </Trans>
        </li>
      </ol>
      <p>
        <Trans>
          Nobody can hide that a deadline has passed: it follows from the blockchain's clock, and anyone may
          report it. No department can close an appeal alone.
        </Trans>
      </p>
      <p>
        <Trans>
          <strong>Who sees what.</strong> Text, photographs and place are public unless you choose otherwise,
          and the wallet that filed it always is. Contacts are sealed in your browser: only the department and
          you can open them. A confidential appeal is sealed as a whole.
        </Trans>
      </p>
      <p>
        <Trans>
          <strong>Your key.</strong> What you sealed opens with a key that this browser keeps. Save it as a
          file on <Link to="/my/appeals">the page of your appeals</Link>: without it nobody can open it for
          you, except the department.
        </Trans>
      </p>
      <p>
        <Trans>
          <strong>If a text is hidden or erased,</strong> for instance because of personal data, a notice with
          the reason stands in its place. That it was there can't be undone.
        </Trans>
      </p>
      <p>
        <Trans>
          <strong>Filed by telephone or on paper?</strong> With the code from the information centre you{' '}
          <Link to="/appeals/claim">claim the appeal</Link> and go on with it here.
        </Trans>
      </p>
    </>
  )
}
