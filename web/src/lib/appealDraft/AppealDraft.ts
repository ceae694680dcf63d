import type { AppealVisibility } from '@initiative-citizen/contracts/appeal-enums'
import type { PhotoDraft } from '../picture/pictureStore.ts'

/** What the author tells only the department. */
export interface SealedDraft {
  readonly name: string
  readonly phone: string
  readonly email: string
  /** Where the author lives. */
  readonly address: string
  /** Anything else for the department alone. */
  readonly note: string
}

/** An appeal as it is being written: everything as typed, so that a half-finished draft is kept as it is. */
export interface AppealDraft {
  readonly id: string
  readonly category: number | undefined
  readonly title: string
  readonly text: string
  readonly visibility: AppealVisibility
  readonly photos: readonly PhotoDraft[]
  /** Only the department sees the photographs. A confidential appeal's are sealed in any case. */
  readonly sealPhotos: boolean
  /** Degrees of WGS 84. */
  readonly location: { readonly lat: number; readonly lon: number } | undefined
  /** 0 is the whole city; undefined is not chosen yet. */
  readonly district: number | undefined
  /** Of the place that it is about. */
  readonly address: string
  readonly sealed: SealedDraft
  /** The author wants it sent as soon as there is a network. */
  readonly waiting: boolean
  /** The visitor's own clock, unix seconds. */
  readonly changedAt: number
}

/** @returns A draft with nothing in it. @param id Tells it from others of this browser. */
export function newAppealDraft(id: string): AppealDraft {
  return {
    id,
    category: undefined,
    title: '',
    text: '',
    visibility: 'Public',
    photos: [],
    sealPhotos: false,
    location: undefined,
    district: undefined,
    address: '',
    sealed: { name: '', phone: '', email: '', address: '', note: '' },
    waiting: false,
    changedAt: 0,
  }
}
