import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { findVoucherCode } from '../../lib/voucher/voucherCode.ts'
import classes from './RegisterPage.module.css'

/** Where a citizen puts what the registrar sent. */
export function VoucherForm({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useLingui()
  const id = useId()
  const [text, setText] = useState('')
  const read = (event: FormEvent) => {
    event.preventDefault()
    onCode(findVoucherCode(text))
  }
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>I have a voucher</Trans>
      </h2>
      <p className={classes.soft}>
        <Trans>
          The registrar gives it as a link, a code or a QR picture. Scan the picture with your phone's camera:
          it opens this page with the voucher in it.
        </Trans>
      </p>
      <form className={classes.form} onSubmit={read}>
        <label htmlFor={id}>
          <Trans>Voucher: the link or the code</Trans>
        </label>
        <textarea
          id={id}
          className={classes.code}
          value={text}
          spellCheck={false}
          autoComplete="off"
          placeholder={t`Paste it here, whole`}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" disabled={text.trim() === ''}>
          <Trans>Read the voucher</Trans>
        </Button>
      </form>
    </Card>
  )
}
