import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import { CHANNELS, VISIBILITIES } from '@initiative-citizen/contracts/appeal-enums'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type Address, parseEventLogs } from 'viem'
import { Card } from '../../../components/Card.tsx'
import { useDistrictName } from '../../../components/DistrictName.tsx'
import { CityMap } from '../../../components/map/CityMap.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { PersonalDataNotice } from '../../../components/PersonalDataNotice.tsx'
import { PhotoPicker } from '../../../components/PhotoPicker.tsx'
import { toAppealId } from '../../../lib/appeal/appealId.ts'
import { useAppealWords } from '../../../lib/appeal/useAppealWords.ts'
import { useAppealCategoryName, useCategories } from '../../../lib/appeal/useCategories.ts'
import { useDepartments } from '../../../lib/appeal/useDepartments.ts'
import { useLocale } from '../../../lib/i18n/useLocale.ts'
import { forgetPictures } from '../../../lib/picture/pictureStore.ts'
import { useAct } from '../acts/useAct.tsx'
import { useCityCalls } from '../acts/useCityCalls.ts'
import { sealedWordsIn } from '../appeals/answer/sealedWordsIn.ts'
import { useUpload } from '../bodies/useUpload.ts'
import classes from '../desk.module.css'
import { AreaField, ChoiceField, FieldGrid, InputField } from '../form/FormField.tsx'
import { useDistrictOptions } from '../form/useDistrictOptions.ts'
import { Words } from '../frame/Words.tsx'
import { ActButton } from '../offices/ActButton.tsx'
import { CategoryField } from './CategoryField.tsx'
import { claimHash, newClaimCode } from './claimCode.ts'
import { type FilingDraft, NEW_FILING } from './FilingDraft.ts'
import { type FilingProblem, type FilingProblems, filingProblems } from './filingProblems.ts'
import { keepSlip } from './slipStore.ts'

const SHELF = 'centre'
const MAX_PHOTOS = 6

/** What a citizen told, written down and filed; the claim code goes on a slip. */
export function FilingForm() {
  const { t } = useLingui()
  const lang = useLocale()
  const act = useAct()
  const calls = useCityCalls()
  const words = useAppealWords()
  const categoryName = useAppealCategoryName()
  const districtName = useDistrictName()
  const districts = useDistrictOptions()
  const { tree } = useCategories()
  const { departments } = useDepartments()
  const { upload, busy, failure } = useUpload()
  const [draft, setDraft] = useState<FilingDraft>(NEW_FILING)
  const [problems, setProblems] = useState<FilingProblems>({})
  const change = (part: Partial<FilingDraft>) => setDraft((before) => ({ ...before, ...part }))
  const leaf = tree?.of(Number(draft.category))
  const department = departments?.find(({ number }) => number === leaf?.department)
  const leaks = sealedWordsIn(`${draft.title} ${draft.text}`, { ...draft, address: draft.home })
  const says: Record<FilingProblem, string> = {
    empty: t`Fill this in.`,
    tooLong: t`This is too long. Shorten it.`,
    noAlt: t`Say of each picture what it shows.`,
    noKey: t`The department of this category has published no key: contacts can't be sealed to it, and a confidential appeal can't be taken.`,
  }
  const say = (problem: FilingProblem | undefined) => problem && says[problem]
  const file = async (from: Address) => {
    const found = filingProblems(draft, { sealable: department?.key !== undefined })
    setProblems(found)
    if (Object.keys(found).length > 0) return
    const put = await upload(async (gateway) =>
      (await import('./putFiling.ts')).putFiling(draft, { lang, department, shelf: SHELF, gateway }),
    )
    if (!put) return
    const code = newClaimCode()
    const filing = {
      kind: leaf?.appealKind ?? 1,
      district: Number(draft.district),
      category: Number(draft.category),
      visibility: VISIBILITIES.indexOf(draft.visibility),
      digest: put.digest,
    }
    act(from, {
      title: t`File for a citizen`,
      call: calls.appeal('fileFor', [filing, CHANNELS.indexOf(draft.channel), claimHash(code)]),
      words: (
        <>
          <Words
            lines={[
              [t`How it came`, words.channel[draft.channel]],
              [t`Visibility`, words.visibility[draft.visibility]],
              [t`About`, categoryName(filing.category)],
              [t`District`, districtName(filing.district)],
              [t`Title`, draft.visibility === 'Confidential' ? t`sealed` : draft.title.trim()],
            ]}
          />
          <p>
            <Trans>
              The citizen gets a slip with a claim code. The chain gets only what checks the code.
            </Trans>
          </p>
        </>
      ),
      action: t`Sign and file`,
      done: <Trans>The appeal is filed. Print the slip for the citizen.</Trans>,
      onMined: ({ receipt, timestamp }) => {
        const [event] = parseEventLogs({
          abi: appealRegistryAbi,
          eventName: 'ClaimOffered',
          logs: receipt.logs,
        })
        if (!event) return
        const { identity } = put
        const appeal = toAppealId(event.args.appeal)
        keepSlip({ appeal, code, identity, filedAt: timestamp, title: draft.title.trim() })
        setDraft(NEW_FILING)
        void forgetPictures(SHELF)
      },
    })
  }
  const text = (name: 'title' | 'address' | 'name' | 'phone' | 'email' | 'home') => ({
    value: draft[name],
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  })
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>File for a citizen</Trans>
      </h2>
      <FieldGrid>
        <ChoiceField
          label={t`How it came`}
          value={draft.channel}
          options={CHANNELS.slice(1).map((value) => ({ value, label: words.channel[value] }))}
          onChange={(event) => change({ channel: event.currentTarget.value as FilingDraft['channel'] })}
        />
        <ChoiceField
          label={t`Visibility`}
          value={draft.visibility}
          options={VISIBILITIES.map((value) => ({ value, label: words.visibility[value] }))}
          onChange={(event) => change({ visibility: event.currentTarget.value as FilingDraft['visibility'] })}
        />
      </FieldGrid>
      <CategoryField
        value={draft.category}
        error={say(problems.category)}
        onChange={(category) => change({ category })}
      />
      <InputField label={t`Title`} error={say(problems.title)} {...text('title')} />
      <AreaField
        label={t`What the citizen said`}
        hint={t`Everyone can read it, unless the appeal is confidential: no names, telephones or flats here.`}
        value={draft.text}
        error={say(problems.text)}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      {draft.visibility !== 'Confidential' && leaks.length > 0 && (
        <Notice tone="warning" title={t`The text repeats what is to be sealed: ${leaks.join(', ')}`}>
          <Trans>Everyone would read it. Take it out of the text.</Trans>
        </Notice>
      )}
      {draft.visibility !== 'Confidential' && (
        <PersonalDataNotice text={`${draft.title}\n${draft.text}\n${draft.address}`} />
      )}
      <FieldGrid>
        <ChoiceField
          label={t`District`}
          value={draft.district}
          error={say(problems.district)}
          options={[...districts, { value: '0', label: t`Whole city` }]}
          onChange={(event) => change({ district: event.currentTarget.value })}
        />
        <InputField label={t`Place`} hint={t`A street and a house, not a flat.`} {...text('address')} />
      </FieldGrid>
      {draft.visibility !== 'Confidential' && (
        <CityMap
          label={t`Where it is`}
          height={300}
          pin={draft.location}
          onPin={(location, district) =>
            change({ location, ...(district !== undefined && { district: String(district) }) })
          }
        />
      )}
      <fieldset className={classes.group}>
        <legend>
          <Trans>Contacts: sealed, only the department can read them</Trans>
        </legend>
        <FieldGrid>
          <InputField label={t`Author's name`} {...text('name')} />
          <InputField label={t`Telephone`} type="tel" {...text('phone')} />
          <InputField label={t`E-mail`} type="email" {...text('email')} />
          <InputField label={t`Home address`} {...text('home')} />
        </FieldGrid>
        {problems.contacts && (
          <p role="alert" className={classes.problem}>
            {say(problems.contacts)}
          </p>
        )}
      </fieldset>
      <PhotoPicker
        shelf={SHELF}
        photos={draft.photos}
        max={MAX_PHOTOS}
        error={say(problems.photos)}
        onChange={(photos) => change({ photos })}
      />
      {failure && (
        <Notice tone="failure" title={t`The upload stopped`}>
          {failure}
        </Notice>
      )}
      <div className={classes.actions}>
        <ActButton office="dispatcher" disabled={busy} onAct={(from) => void file(from)}>
          {busy ? t`Uploading…` : t`File the appeal`}
        </ActButton>
        {Object.keys(problems).length > 0 && (
          <span role="alert" className={classes.soft}>
            <Trans>Something is missing: see the fields above.</Trans>
          </span>
        )}
      </div>
    </Card>
  )
}
