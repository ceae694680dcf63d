// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createKeptDrafts } from './keptDrafts.ts'

const EMPTY = { text: '' }

beforeEach(() => localStorage.clear())

/** As after a reload: nothing is known but what the browser keeps. */
const drafts = () => createKeptDrafts<{ text: string }>('test.1.')

describe('kept drafts', () => {
  it('survive a reload, each under its name', () => {
    drafts().of('a', EMPTY).set({ text: 'The lamp is still dark' })
    expect(drafts().of('a', EMPTY).get()).toEqual({ text: 'The lamp is still dark' })
    expect(drafts().of('b', EMPTY).get()).toBe(EMPTY)
  })

  it('are the same for all who ask', () => {
    const here = drafts()
    expect(here.of('a', EMPTY)).toBe(here.of('a', EMPTY))
  })

  it('are forgotten here and for good once they were sent', () => {
    const here = drafts()
    const draft = here.of('a', EMPTY)
    draft.set({ text: 'sent' })
    here.forget('a', EMPTY)
    expect(draft.get()).toBe(EMPTY)
    expect(drafts().of('a', EMPTY).get()).toBe(EMPTY)
  })

  it('begin anew where the browser keeps nonsense', () => {
    localStorage.setItem('test.1.a', '{')
    expect(drafts().of('a', EMPTY).get()).toBe(EMPTY)
  })
})
