import { describe, expect, it } from 'vitest'
import { byteRange } from '../src/http/byteRange.ts'

describe('a range of ten bytes', () => {
  it.each([
    ['bytes=0-3', { start: 0, end: 3 }],
    ['bytes=4-', { start: 4, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-30', { start: 0, end: 9 }],
    ['bytes=9-99', { start: 9, end: 9 }],
    ['bytes=10-', 'beyond'],
    ['bytes=-0', 'beyond'],
    ['bytes=5-4', undefined],
    ['bytes=0-1,3-4', undefined],
    ['lines=0-1', undefined],
    ['bytes=-', undefined],
    ['bytes=a-b', undefined],
    [undefined, undefined],
  ])('%s', (header, expected) => {
    expect(byteRange(header, 10)).toEqual(expected)
  })

  it('is beyond an empty content', () => {
    expect(byteRange('bytes=0-', 0)).toBe('beyond')
    expect(byteRange('bytes=-1', 0)).toBe('beyond')
  })
})
