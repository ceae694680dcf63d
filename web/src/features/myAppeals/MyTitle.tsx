import { Trans } from '@lingui/react/macro'

interface MyTitleProps {
  readonly title: { readonly text: string; readonly lang: string } | undefined
  readonly confidential: boolean
}

/** An appeal's title, or why there is none. */
export function MyTitle({ title, confidential }: MyTitleProps) {
  if (title) return <span lang={title.lang}>{title.text}</span>
  return confidential ? <Trans>A confidential appeal</Trans> : <Trans>The text is not shown</Trans>
}
