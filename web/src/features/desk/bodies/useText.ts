import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Hex } from 'viem'
import { useLocale } from '../../../lib/i18n/useLocale.ts'
import { cleanText } from '../../../lib/words/cleanText.ts'
import type { TextKind } from './putText.ts'
import { useUpload } from './useUpload.ts'

/** As long as the schemas let such texts be. */
const LIMITS: Readonly<Record<TextKind, number>> = { comment: 5_000, tombstone: 2_000 }

export interface WrittenText {
  readonly text: string
  readonly setText: (text: string) => void
  /** What is wrong with it, or with the upload. */
  readonly error: string | undefined
  readonly busy: boolean
  /** Uploads it. @returns Its digest; undefined when something is wrong, and `error` says what. */
  readonly put: () => Promise<Hex | undefined>
}

/** A text that goes with an act: written in the page's language, uploaded before the act is signed. */
export function useText(kind: TextKind): WrittenText {
  const { t } = useLingui()
  const lang = useLocale()
  const { upload, busy, failure } = useUpload()
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const put = async () => {
    const clean = cleanText(text)
    const limit = LIMITS[kind]
    setError(undefined)
    if (clean === '') return setError(t`Write a few words: they stand beside the act for good.`)
    if (clean.length > limit) return setError(t`Shorten it to ${limit} characters.`)
    return upload(async (gateway) =>
      (await import('./putText.ts')).putText(kind, { text: clean, lang }, gateway),
    )
  }
  return { text, setText, error: error ?? failure, busy, put: async () => (await put()) ?? undefined }
}
