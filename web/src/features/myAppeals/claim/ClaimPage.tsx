import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Address } from 'viem'
import { AreaField } from '../../../components/AreaField.tsx'
import { Card } from '../../../components/Card.tsx'
import { usePageTitle } from '../../../components/usePageTitle.ts'
import { NetworkNotice } from '../../wallet/NetworkNotice.tsx'
import { SignButton } from '../../wallet/SignButton.tsx'
import classes from '../MyAppealsPage.module.css'
import { ClaimSheet } from './ClaimSheet.tsx'
import { readClaimCode } from './claimCode.ts'

/** Binds an appeal that the information centre filed to the wallet of whom it was filed for. */
export function ClaimPage({ given }: { given: string }) {
  const { t } = useLingui()
  const [text, setText] = useState(given)
  const [from, setFrom] = useState<Address>()
  usePageTitle(t`Claim an appeal`)
  const claim = readClaimCode(text)
  return (
    <article className={classes.page}>
      <h1 className={classes.title}>
        <Trans>Claim an appeal</Trans>
      </h1>
      <Card className={classes.card}>
        <p>
          <Trans>
            The information centre filed an appeal for you and gave you a code. With it you become the
            appeal's author here: you follow it, answer questions, and have the last word about the answer.
          </Trans>
        </p>
        <AreaField
          label={t`The link, or the appeal's id and the code`}
          hint={t`As it stands on the slip. Whoever has the code can claim the appeal: show it to nobody.`}
          rows={4}
          value={text}
          onChange={setText}
          error={
            text.trim() !== '' && !claim
              ? t`This is no code yet: copy all of it, with every 0x at the beginning.`
              : undefined
          }
        />
        <NetworkNotice />
        <div>
          <SignButton disabled={!claim} onSign={setFrom}>
            <Trans>Claim the appeal</Trans>
          </SignButton>
        </div>
      </Card>
      {from && claim && <ClaimSheet claim={claim} from={from} onClose={() => setFrom(undefined)} />}
    </article>
  )
}
