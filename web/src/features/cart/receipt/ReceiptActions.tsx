import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Actions } from '../../../components/Actions.tsx'
import { Button } from '../../../components/Button.tsx'
import type { BallotReceipt } from './BallotReceipt.ts'
import { downloadText } from './downloadText.ts'
import classes from './ReceiptView.module.css'

interface ReceiptActionsProps {
  readonly receipt: BallotReceipt
  /** The receipt as plain text. */
  readonly text: string
  /** It has a page to itself, which can be printed. */
  readonly page: boolean
}

/** Ways to keep a receipt. */
export function ReceiptActions({ receipt, text, page }: ReceiptActionsProps) {
  const { t } = useLingui()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <Actions className={classes.actions}>
      <Button variant="light" onClick={() => void copy()}>
        {copied ? t`Copied` : t`Copy the receipt`}
      </Button>
      <Button
        variant="light"
        onClick={() => downloadText(`ballot-${receipt.transaction.slice(2, 12)}.txt`, text)}
      >
        <Trans>Download</Trans>
      </Button>
      {page ? (
        <Button variant="light" onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
      ) : (
        <Link
          to="/receipts/$transaction"
          params={{ transaction: receipt.transaction }}
          search={{ wallet: receipt.wallet }}
        >
          <Trans>The receipt's own page</Trans>
        </Link>
      )}
    </Actions>
  )
}
