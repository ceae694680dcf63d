import { Trans, useLingui } from '@lingui/react/macro'
import { type Address, zeroHash } from 'viem'
import type { Appeal } from '../../lib/appeal/Appeal.ts'
import { SignButton } from '../wallet/SignButton.tsx'
import { ActSheet } from './ActSheet.tsx'
import classes from './AppealActs.module.css'
import { CommentSheet } from './CommentSheet.tsx'
import { useActSheet } from './useActSheet.ts'
import { useAppealCall } from './useAppealCall.ts'

/** The author gives what the department asked for. */
export function ProvideInformationAct({ appeal }: { appeal: Appeal }) {
  const { t } = useLingui()
  const write = useAppealCall()
  const [from, setFrom] = useActSheet<Address>('provideInformation')
  const close = () => setFrom(undefined)
  return (
    <div className={classes.act}>
      <h3>
        <Trans>The department asks you for details</Trans>
      </h3>
      <p className={classes.soft}>
        <Trans>Its question stands in the history. The deadline of its answer does not move.</Trans>
      </p>
      <SignButton onSign={setFrom}>
        <Trans>Give the details</Trans>
      </SignButton>
      {from && (
        <CommentSheet
          title={t`Give the details`}
          label={t`What the department wants to know`}
          required
          shelf={`information.${appeal.id}`}
          onClose={close}
          sign={(digest, onMined) => (
            <ActSheet
              title={t`Give the details`}
              from={from}
              call={write('provideInformation', [BigInt(appeal.id), digest ?? zeroHash])}
              action={t`Sign and send`}
              doneTitle={t`The details are given`}
              onMined={onMined}
              onClose={close}
            >
              <p>
                <Trans>
                  Your text, with its photographs, becomes part of the appeal. The department goes on.
                </Trans>
              </p>
            </ActSheet>
          )}
        />
      )}
    </div>
  )
}
