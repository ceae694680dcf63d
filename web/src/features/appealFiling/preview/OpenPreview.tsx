import { Trans } from '@lingui/react/macro'
import { DistrictName } from '../../../components/DistrictName.tsx'
import { Figure, Figures } from '../../../components/Figures.tsx'
import { KeptPicture } from '../../../components/KeptPicture.tsx'
import { Prose } from '../../../components/Prose.tsx'
import { useAppealWords } from '../../../lib/appeal/useAppealWords.ts'
import { useAppealCategoryName } from '../../../lib/appeal/useCategories.ts'
import type { AppealDraft } from '../../../lib/appealDraft/AppealDraft.ts'
import { photoShelf } from '../../../lib/appealDraft/draftStore.ts'
import type { DividedDraft } from '../compose/divideDraft.ts'
import classes from '../FilingPage.module.css'

/** The public part, from the very body that will be published. */
export function OpenPreview({ draft, divided: { open } }: { draft: AppealDraft; divided: DividedDraft }) {
  const categoryName = useAppealCategoryName()
  const words = useAppealWords()
  const { title, text, images, address, location, lang } = open
  return (
    <div className={classes.preview}>
      <h4 lang={lang}>{title ?? <Trans>A confidential appeal</Trans>}</h4>
      {text && <Prose text={text} lang={lang} />}
      {images.length > 0 && (
        <ul className={classes.photos}>
          {images.map((photo) => (
            <li key={photo.cid}>
              <KeptPicture shelf={photoShelf(draft.id)} photo={photo} />
            </li>
          ))}
        </ul>
      )}
      <Figures>
        <Figure name={<Trans>Category</Trans>}>{categoryName(open.category)}</Figure>
        <Figure name={<Trans>District</Trans>}>
          <DistrictName number={open.district} />
        </Figure>
        {(address || location) && (
          <Figure name={<Trans>Place</Trans>}>
            {address ?? `${location?.lat.toFixed(5)}, ${location?.lon.toFixed(5)}`}
          </Figure>
        )}
        <Figure name={<Trans>Who may read it</Trans>}>{words.visibility[draft.visibility]}</Figure>
      </Figures>
    </div>
  )
}
