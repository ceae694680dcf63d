import { newIdentity } from '@initiative-citizen/ipfs/sealing/identity'
import { afterEach, describe, expect, it } from 'vitest'
import { authorKeys } from './authorKeys.ts'
import { forgetIdentities, keepFormerIdentity, keepIdentity, keptIdentities } from './identityStore.ts'
import { importKeyFile } from './importKeyFile.ts'
import { NoKeyInFileError, readKeyFile, writeKeyFile } from './keyFile.ts'

afterEach(() => forgetIdentities('author'))

describe('identities in the browser', () => {
  it('makes one for the author when it is first needed, and only one', async () => {
    const [one, other] = await Promise.all([authorKeys(), authorKeys()])
    expect(one.identity).toBe(other.identity)
    expect(await authorKeys()).toEqual(one)
    expect(await keptIdentities('author')).toEqual([one.identity])
  })

  it('keeps former ones behind the one in use', async () => {
    await keepIdentity('department/3', 'old')
    await keepIdentity('department/3', 'new')
    expect(await keptIdentities('department/3')).toEqual(['new', 'old'])
    await keepIdentity('department/3', 'old')
    expect(await keptIdentities('department/3')).toEqual(['old', 'new'])
    expect(await keptIdentities('department/4')).toEqual([])
  })

  it('takes a key that others know without sealing to it', async () => {
    const own = await authorKeys()
    await keepFormerIdentity('author', 'handed over')
    await keepFormerIdentity('author', 'handed over')
    expect(await keptIdentities('author')).toEqual([own.identity, 'handed over'])
    expect(await authorKeys()).toEqual(own)
  })

  it('goes out to a file and comes back, the one in use still first', async () => {
    const [first, second] = await Promise.all([newIdentity(), newIdentity()])
    const file = await writeKeyFile([first.identity, second.identity], 'My keys')
    expect(file).toContain(`# public key: ${first.recipient}`)
    expect(await importKeyFile('author', file)).toBe(2)
    expect(await keptIdentities('author')).toEqual([first.identity, second.identity])
    expect((await authorKeys()).recipient).toBe(first.recipient)
  })

  it('refuses a file without a key, or with a misspelt one', async () => {
    await expect(readKeyFile('# public key: age1abc')).rejects.toBeInstanceOf(NoKeyInFileError)
    const { identity } = await newIdentity()
    const misspelt = identity.slice(0, -1) + (identity.endsWith('Q') ? 'P' : 'Q')
    await expect(readKeyFile(misspelt)).rejects.toMatchObject({ code: 'InvalidKey' })
  })
})
