import { TOMBSTONE_REASONS, TOMBSTONES } from '@initiative-citizen/contracts/appeal-enums'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type Address, type Hex, zeroHash } from 'viem'
import { Copyable } from '../../../components/Copyable.tsx'
import { Moment } from '../../../components/Moment.tsx'
import type { Appeal, AppealTombstone } from '../../../lib/appeal/Appeal.ts'
import { useAppealWords } from '../../../lib/appeal/useAppealWords.ts'
import { useReasonWords } from '../../../lib/appeal/useReasonWords.ts'
import { shorten } from '../../../lib/format/shorten.ts'
import { useAct } from '../acts/useAct.tsx'
import { useCityCalls } from '../acts/useCityCalls.ts'
import { ActText } from '../bodies/ActText.tsx'
import { useText } from '../bodies/useText.ts'
import classes from '../desk.module.css'
import { ChoiceField } from '../form/FormField.tsx'
import { Words } from '../frame/Words.tsx'
import { ActButton } from '../offices/ActButton.tsx'
import { BodyPreview } from './BodyPreview.tsx'
import type { NamedBody } from './bodiesOf.ts'
import { useRoleWords } from './useRoleWords.ts'

interface BodyActProps {
  readonly appeal: Appeal
  readonly body: NamedBody
  readonly tombstone: AppealTombstone | undefined
}

/** One body of an appeal, what was said of it, and what the moderator can do with it. */
export function BodyAct({ appeal, body, tombstone }: BodyActProps) {
  const { t } = useLingui()
  const act = useAct()
  const calls = useCityCalls()
  const roles = useRoleWords()
  const words = useAppealWords()
  const reasons = useReasonWords()
  const note = useText('tombstone')
  const [chosen, setChosen] = useState('')
  const reason = TOMBSTONE_REASONS.find((each) => each === chosen)
  const state = tombstone?.state ?? 'None'
  const id = BigInt(appeal.id)
  const entomb = async (from: Address, to: 'Hidden' | 'Erased') => {
    if (!reason) return
    const noteDigest: Hex | undefined = note.text.trim() === '' ? zeroHash : await note.put()
    if (!noteDigest) return
    act(from, {
      title: to === 'Hidden' ? t`Hide a text` : t`Erase a text`,
      call: calls.appeal('entomb', [
        id,
        body.digest,
        TOMBSTONES.indexOf(to),
        TOMBSTONE_REASONS.indexOf(reason),
        noteDigest,
      ]),
      words: (
        <>
          <Words
            lines={[
              [t`Appeal`, appeal.label ?? shorten(appeal.id)],
              [t`Text`, roles[body.role]],
              [t`Reason, which everyone will see`, reasons.tombstone[reason]],
              ...(note.text.trim() ? [[t`Note, which everyone can read`, note.text.trim()] as const] : []),
            ]}
          />
          <p>
            {to === 'Hidden' ? (
              <Trans>Pages stop showing it. It can be shown again.</Trans>
            ) : (
              <Trans>The city's gateway deletes its bytes for good. Nobody can bring them back.</Trans>
            )}
          </p>
        </>
      ),
      action: to === 'Hidden' ? t`Sign and hide` : t`Sign and erase`,
      done: to === 'Hidden' ? <Trans>The text is hidden.</Trans> : <Trans>The text is erased.</Trans>,
    })
  }
  const restore = (from: Address) =>
    act(from, {
      title: t`Show a text again`,
      call: calls.appeal('restore', [id, body.digest]),
      words: (
        <Words
          lines={[
            [t`Appeal`, appeal.label ?? shorten(appeal.id)],
            [t`Text`, roles[body.role]],
          ]}
        />
      ),
      action: t`Sign and show again`,
      done: <Trans>The text is shown again.</Trans>,
    })
  return (
    <section className={classes.group}>
      <h3>
        {roles[body.role]}{' '}
        <span className={classes.soft}>
          <Moment at={body.at} short />
        </span>
      </h3>
      <p className={classes.soft}>
        <Copyable value={body.digest} shown={shorten(body.digest)} />{' '}
        {tombstone && state !== 'None' && (
          <strong>
            {words.tombstone[state]}: {reasons.tombstone[tombstone.reason]}
          </strong>
        )}
      </p>
      {state === 'None' && <BodyPreview body={body} />}
      {state === 'Erased' ? (
        <p>
          <Trans>Nothing more can be done with it.</Trans>
        </p>
      ) : (
        <details>
          <summary>{t`Act on: ${roles[body.role]}`}</summary>
          <div className={classes.card}>
            <ChoiceField
              label={t`Reason`}
              value={chosen}
              options={[
                { value: '', label: t`Choose a reason` },
                ...TOMBSTONE_REASONS.map((value) => ({
                  value: value as string,
                  label: reasons.tombstone[value],
                })),
              ]}
              onChange={(event) => setChosen(event.currentTarget.value)}
            />
            <ActText
              written={note}
              label={t`Note`}
              hint={t`Everyone can read it. Say why, and do not repeat what is to be hidden. May be left empty.`}
            />
            <div className={classes.actions}>
              {state === 'Hidden' ? (
                <ActButton office="moderator" onAct={restore}>{t`Show again`}</ActButton>
              ) : (
                <ActButton
                  office="moderator"
                  disabled={!reason || note.busy}
                  onAct={(from) => void entomb(from, 'Hidden')}
                >
                  {t`Hide`}
                </ActButton>
              )}
              <ActButton
                office="moderator"
                variant="danger"
                disabled={!reason || note.busy}
                onAct={(from) => void entomb(from, 'Erased')}
              >
                {t`Erase for good`}
              </ActButton>
            </div>
          </div>
        </details>
      )}
    </section>
  )
}
