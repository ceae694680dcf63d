import type { AppealChannel, AppealVisibility } from '@initiative-citizen/contracts/appeal-enums'
import type { Location } from '@initiative-citizen/ipfs/schemas/place'
import type { PhotoDraft } from '../../../lib/picture/pictureStore.ts'

/** What the information centre writes down of a citizen's call, letter or visit. */
export interface FilingDraft {
  readonly channel: Exclude<AppealChannel, 'Wallet'>
  readonly visibility: AppealVisibility
  /** A leaf's number; empty while none is chosen. */
  readonly category: string
  /** A district's number; 0 is the whole city. */
  readonly district: string
  readonly title: string
  readonly text: string
  readonly address: string
  readonly location: Location | undefined
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly home: string
  readonly photos: readonly PhotoDraft[]
}

export const NEW_FILING: FilingDraft = {
  channel: 'Phone',
  visibility: 'Public',
  category: '',
  district: '',
  title: '',
  text: '',
  address: '',
  location: undefined,
  name: '',
  phone: '',
  email: '',
  home: '',
  photos: [],
}
