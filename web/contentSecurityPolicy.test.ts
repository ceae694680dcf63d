import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'
import { withPolicy } from './policyElement.ts'
import type { Config } from './src/lib/config/config.ts'

const config = {
  rpc: 'https://rpc.example/key',
  graphql: 'https://index.example/city',
  gateways: ['https://a.example', 'https://index.example'],
  relay: null,
} as unknown as Config

describe('contentSecurityPolicy', () => {
  it('lets the page speak to the configured origins, each once, and to nobody else', () => {
    expect(contentSecurityPolicy(config)).toContain(
      "connect-src 'self' https://rpc.example https://index.example https://a.example;",
    )
  })

  it('lets the page speak to the relay, where there is one', () => {
    const policy = contentSecurityPolicy({ ...config, relay: 'https://relay.example/v' })
    expect(policy).toContain('https://a.example https://relay.example;')
  })

  it('lets it speak to others that are named', () => {
    expect(contentSecurityPolicy(config, ['https:'])).toContain('https://a.example https:;')
  })

  it('allows no inline code and no foreign code', () => {
    const policy = contentSecurityPolicy({ ...config, walletConnectProjectId: 'x' })
    expect(policy).toContain("script-src 'self'; style-src 'self'")
    expect(policy).not.toContain('unsafe')
  })
})

describe('withPolicy', () => {
  const html = '<head>\n    <meta charset="utf-8" />\n    <script src="a.js"></script>\n  </head>'

  it('stands before everything that it rules', () => {
    const made = withPolicy(html, "default-src 'none'")
    expect(made.indexOf('Content-Security-Policy')).toBeLessThan(made.indexOf('<script'))
  })

  it('replaces a former policy', () => {
    expect(withPolicy(withPolicy(html, 'a'), 'b')).toBe(withPolicy(html, 'b'))
  })

  it('refuses a page that is not ours', () => {
    expect(() => withPolicy('<html>', 'a')).toThrow('is it this page')
  })
})
