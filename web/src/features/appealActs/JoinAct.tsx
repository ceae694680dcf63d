import { Trans, useLingui } from '@lingui/react/macro'
import type { Address } from 'viem'
import { Verified } from '../../components/Verified.tsx'
import type { AppealId } from '../../lib/appeal/appealId.ts'
import { graphql } from '../../lib/graphql/graphql.ts'
import { useLiveQuery } from '../../lib/live/useLiveQuery.ts'
import { SignButton } from '../wallet/SignButton.tsx'
import { useWalletAddress } from '../wallet/useWallet.ts'
import { ActSheet } from './ActSheet.tsx'
import classes from './AppealActs.module.css'
import { useActSheet } from './useActSheet.ts'
import { useAppealCall } from './useAppealCall.ts'

const MyJoin = graphql(`
  query MyJoin($appeal: String!, $wallet: String!) {
    appealJoins(first: 1, where: { appeal: $appeal, wallet: $wallet }) {
      id
    }
  }
`)

/** "Me too": a resident joins somebody's appeal, once. */
export function JoinAct({ appeal }: { appeal: AppealId }) {
  const { t } = useLingui()
  const wallet = useWalletAddress()?.toLowerCase()
  const { data } = useLiveQuery(MyJoin, { appeal, wallet: wallet ?? '' }, { pause: wallet === undefined })
  const write = useAppealCall()
  const [from, setFrom] = useActSheet<Address>('join')
  const joined = wallet !== undefined && (data?.appealJoins.length ?? 0) > 0
  return (
    <div className={classes.act}>
      {joined ? (
        <Verified>
          <Trans>You have joined this appeal</Trans>
        </Verified>
      ) : (
        <SignButton variant="light" onSign={setFrom}>
          <Trans>Me too: join this appeal</Trans>
        </SignButton>
      )}
      {from && (
        <ActSheet
          title={t`Join the appeal`}
          from={from}
          call={write('join', [BigInt(appeal)])}
          action={t`Sign and join`}
          doneTitle={t`You have joined`}
          onClose={() => setFrom(undefined)}
        >
          <p>
            <Trans>
              You say that the matter concerns you too. Each registered resident counts once, and it cannot be
              taken back. Everyone sees which wallets have joined.
            </Trans>
          </p>
        </ActSheet>
      )}
    </div>
  )
}
