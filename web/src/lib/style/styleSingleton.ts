import { useEffect } from 'react'
import { adoptStyle } from './adoptStyle.ts'

/**
 * Stands in for `react-style-singleton`, by which Mantine's and RainbowKit's dialogues stop the page behind them from
 * scrolling: the original writes `<style>` elements. See the alias in `vite.config.ts`.
 * @returns A component that keeps its `styles` on the page while any instance of it is mounted.
 */
export function styleSingleton(): (props: { styles: string; dynamic?: boolean }) => null {
  let mounted = 0
  let remove = () => {}
  // biome-ignore lint/correctness/noComponentHookFactories: this is the interface of what it stands in for.
  return function Style({ styles, dynamic = false }) {
    // biome-ignore lint/correctness/useExhaustiveDependencies: as the original: styles follow only where `dynamic` says so.
    useEffect(() => {
      if (mounted === 0) remove = adoptStyle(styles)
      mounted += 1
      return () => {
        mounted -= 1
        if (mounted === 0) remove()
      }
    }, [dynamic && styles])
    return null
  }
}
