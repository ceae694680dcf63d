import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import classes from './Sheet.module.css'

interface SheetProps {
  readonly title: string
  readonly children: ReactNode
  /** Called when the visitor leaves it: by its cross, by Escape, or by a tap beside it. */
  readonly onClose: () => void
}

/** A dialogue over the page: in the middle of wide screens, from below on phones. Open while it is mounted. */
export function Sheet({ title, children, onClose }: SheetProps) {
  const { t } = useLingui()
  const titleId = useId()
  const dialogue = useRef<HTMLDialogElement>(null)
  // Closed while it is still in the page, so that the browser gives the focus back to where it was.
  useLayoutEffect(() => {
    const element = dialogue.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the browser's own, and comes as `cancel`.
    <dialog
      ref={dialogue}
      className={classes.sheet}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className={classes.inside}>
        <header className={classes.head}>
          <h2 id={titleId} className={classes.title}>
            {title}
          </h2>
          <button type="button" className={classes.close} onClick={onClose} aria-label={t`Close`}>
            ✕
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
