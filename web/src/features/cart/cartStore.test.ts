import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryStorage } from '../../lib/store/memoryStorage.ts'
import { cartKey } from './cartKey.ts'
import { openCartStore } from './cartStore.ts'

const KEY = cartKey(31_337, '0xAbC', null)
let storage: Storage

beforeEach(() => {
  storage = createMemoryStorage()
})

describe('a cart store', () => {
  it('begins from the standing ballot with the first change', () => {
    const store = openCartStore(storage, KEY)
    store.setAmount([{ project: 3, amount: 5n }], 1, 7n)
    expect(store.getState().draft).toEqual([
      { project: 1, amount: 7n },
      { project: 3, amount: 5n },
    ])
  })

  it('outlives the page', () => {
    openCartStore(storage, KEY).setAmount([], 1, 2n ** 47n)
    expect(openCartStore(storage, KEY).getState().draft).toEqual([{ project: 1, amount: 2n ** 47n }])
  })

  it('takes changes back one by one, down to none', () => {
    const store = openCartStore(storage, KEY)
    store.setAmount([], 1, 7n)
    store.setAmount([], 2, 8n)
    store.undo()
    expect(store.getState()).toEqual({ draft: [{ project: 1, amount: 7n }], canUndo: true })
    store.undo()
    expect(store.getState()).toEqual({ draft: null, canUndo: false })
    expect(storage.getItem(KEY)).toBeNull()
  })

  it('counts no change that changes nothing', () => {
    const store = openCartStore(storage, KEY)
    store.setAmount([], 1, 7n)
    store.setAmount([], 1, 7n)
    store.undo()
    expect(store.getState().draft).toBeNull()
  })

  it('keeps an emptied cart apart from an untouched one: it is a withdrawal', () => {
    const store = openCartStore(storage, KEY)
    store.setAmount([{ project: 3, amount: 5n }], 3, 0n)
    expect(store.getState().draft).toEqual([])
    expect(openCartStore(storage, KEY).getState().draft).toEqual([])
  })

  it.each(['not json', '{"a":1}', '[[1,"-5"]]', '[[300,"5"]]', '[[2,"5"],[1,"5"]]', '[[1,5]]', '[[1,"0"]]'])(
    'does not believe what others wrote: %s',
    (text) => {
      storage.setItem(KEY, text)
      expect(openCartStore(storage, KEY).getState().draft).toBeNull()
    },
  )

  it('lives on without storage', () => {
    storage.setItem = () => {
      throw new Error('QuotaExceededError')
    }
    const store = openCartStore(storage, KEY)
    store.setAmount([], 1, 7n)
    expect(store.getState().draft).toEqual([{ project: 1, amount: 7n }])
  })
})
