// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createMemoryStorage } from '../../lib/store/memoryStorage.ts'
import { openCartStore } from './cartStore.ts'
import { useFitOnce } from './useFitOnce.ts'

const plan = [
  { project: 1, amount: 3_000n },
  { project: 2, amount: 1_000n },
]
const estimate = { share: 4_000n, step: 1n }
const share = { share: 2_000n, step: 10n }

function follow() {
  const store = openCartStore(createMemoryStorage(), 'cart')
  store.setLines(plan)
  const hook = renderHook(({ purse, known }) => useFitOnce(store, store.getState().draft, purse, known), {
    initialProps: { purse: estimate, known: false },
  })
  return { store, ...hook }
}

describe('a cart planned ahead', () => {
  it('stays as it is while the share is an estimate', () => {
    const { store, result } = follow()
    expect(result.current).toBe(false)
    expect(store.getState().draft).toEqual(plan)
  })

  it('shrinks in proportion when the share is known, and can be had back', () => {
    const { store, result, rerender } = follow()
    rerender({ purse: share, known: true })
    expect(result.current).toBe(true)
    expect(store.getState().draft).toEqual([
      { project: 1, amount: 1_500n },
      { project: 2, amount: 500n },
    ])
    store.undo()
    expect(store.getState().draft).toEqual(plan)
  })

  it('is not touched again after that', () => {
    const { store, rerender } = follow()
    rerender({ purse: share, known: true })
    store.setLines(plan)
    rerender({ purse: share, known: true })
    expect(store.getState().draft).toEqual(plan)
  })

  it('is not touched when it fits', () => {
    const { store, result, rerender } = follow()
    rerender({ purse: estimate, known: true })
    expect(result.current).toBe(false)
    expect(store.getState().draft).toEqual(plan)
  })
})
