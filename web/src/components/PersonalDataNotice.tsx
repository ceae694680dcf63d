import { Trans, useLingui } from '@lingui/react/macro'
import {
  findPersonalData,
  type PersonalData,
  type PersonalDataKind,
} from '../lib/personalData/findPersonalData.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import classes from './PersonalDataNotice.module.css'

interface PersonalDataNoticeProps {
  /** What everyone will read. */
  readonly text: string
  /** Takes a piece out, to tell it only to the department; no such offer if absent. */
  readonly onMove?: (piece: PersonalData) => void
}

/** Warns of what should not stand in a text that everyone reads. */
export function PersonalDataNotice({ text, onMove }: PersonalDataNoticeProps) {
  const { t } = useLingui()
  const found = findPersonalData(text)
  if (found.length === 0) return null
  const names: Readonly<Record<PersonalDataKind, string>> = {
    phone: t`a telephone number`,
    email: t`an e-mail address`,
    passport: t`a passport's number`,
    snils: t`an insurance number (SNILS)`,
    card: t`a bank card's number`,
    address: t`an address with a flat`,
  }
  return (
    <Notice tone="warning" title={t`This looks like personal data, and everyone will read it`}>
      <ul className={classes.found}>
        {found.map((piece) => (
          <li key={piece.start}>
            <span>
              {names[piece.kind]}: <code>{piece.text}</code>
            </span>
            {onMove && (
              <Button
                variant="quiet"
                onClick={() => onMove(piece)}
                aria-label={t`Tell only the department: ${piece.text}`}
              >
                <Trans>Tell only the department</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Trans>
        What is published here can be copied by anyone. You may leave it as it is if it is nobody's own.
      </Trans>
    </Notice>
  )
}
