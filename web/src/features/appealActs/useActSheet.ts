import { createContext, use, useEffect, useState } from 'react'

/**
 * Keeps an act in its place as long as its sheet is open, also when the act has made itself impossible meanwhile: whoever
 * signed must see what came of it.
 */
export const ActHold = createContext<(act: string, held: boolean) => void>(() => undefined)

/**
 * What an act's sheet was opened with.
 * @param act The act's name in `actsOf`.
 * @returns It, undefined while the sheet is closed; and what opens or closes the sheet.
 */
export function useActSheet<Opened>(act: string) {
  const hold = use(ActHold)
  const [opened, setOpened] = useState<Opened>()
  const open = opened !== undefined
  useEffect(() => {
    if (!open) return
    hold(act, true)
    return () => hold(act, false)
  }, [hold, act, open])
  return [opened, setOpened] as const
}
