import { describe, expect, it } from 'vitest'
import { startOptions } from '../src/options/startOptions.ts'

describe('the options of npm start', () => {
  it('are the usual ports and folder by themselves', () => {
    const options = startOptions([], {})
    expect(options).toMatchObject({ reset: false, seed: true })
    expect(options.stateDir).toMatch(/\/\.stack$/)
    expect(options.ports).toMatchObject({ web: 8080, graphql: 8000, gateway: 8088, rpc: 8545 })
  })

  it('take everything from the command line', () => {
    const options = startOptions(['--reset', '--no-seed', '--state-dir', '/tmp/x', '--ports', '9000'], {})
    expect(options).toMatchObject({ reset: true, seed: false, stateDir: '/tmp/x' })
    expect(Object.values(options.ports)).toEqual([9000, 9001, 9002, 9003, 9004, 9005, 9006, 9007, 9008])
  })

  it('take ports and folder from the environment, and prefer the command line', () => {
    const env = { WEB_PORT: '9999', STATE_DIR: '/tmp/env' }
    expect(startOptions([], env)).toMatchObject({ stateDir: '/tmp/env', ports: { web: 9999, rpc: 8545 } })
    const both = startOptions(['--ports', '7000', '--state-dir', '/tmp/x'], env)
    expect(both).toMatchObject({ stateDir: '/tmp/x', ports: { web: 7000 } })
  })

  it.each([
    [['--nonsense'], {}, /--nonsense/],
    [['--ports', 'many'], {}, /must be a port from 1 to 65535, and is "many"/],
    [['--ports', '65530'], {}, /leaves no room for 9 ports/],
    [[], { RPC_PORT: '0' }, /RPC_PORT must be a port/],
    [[], { RPC_PORT: '8080' }, /WEB_PORT and RPC_PORT both say 8080/],
  ])('refuse %j with %j', (args, env, message) => {
    expect(() => startOptions(args, env)).toThrow(message)
  })
})
