import { describe, expect, it } from 'vitest'
import { handlingOf } from './handlingOf.ts'

const SCOPE = 'https://city.example/app/'
const get = (url: string, mode = 'no-cors') => handlingOf({ method: 'GET', url, mode }, SCOPE)

describe('what the service worker does with a request', () => {
  it('asks the network first for what keeps its name over builds', () => {
    for (const path of ['', '?a=1', 'index.html', 'config.json', 'colorScheme.js', 'logo.svg']) {
      expect(get(SCOPE + path, 'navigate')).toBe('network')
    }
  })

  it('takes what has its content’s hash in its name from what is kept', () => {
    expect(get(`${SCOPE}assets/index-B0x.js`)).toBe('kept')
  })

  it('leaves the chain, the index, the gateways and everybody else alone', () => {
    expect(handlingOf({ method: 'POST', url: `${SCOPE}graphql`, mode: 'cors' }, SCOPE)).toBe('leave')
    expect(get(`${SCOPE}graphql/city`)).toBe('leave')
    expect(get(`${SCOPE}ipfs/bafkreia`)).toBe('leave')
    expect(get('https://city.example/assets/index.js')).toBe('leave')
    expect(get('https://other.example/app/assets/index.js')).toBe('leave')
  })
})
