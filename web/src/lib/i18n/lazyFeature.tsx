import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { loadMessages } from './messages.ts'

/**
 * A component that comes with its feature's texts, when first shown.
 * @param names The features whose texts it needs.
 * @param load Imports the component.
 */
export function lazyFeature<Props>(
  names: readonly string[],
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadMessages(...names)])
    return { default: component }
  })
}
