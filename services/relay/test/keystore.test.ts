import { expect, it } from 'vitest'
import { openKeystore } from '../src/key/openKeystore.ts'

/** The key of the example in Ethereum's definition of its Web3 Secret Storage, as `cast wallet import` and the example have it. */
const KEY = '0x7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d'
const PASSWORD = 'testpassword'
const scrypt = {
  crypto: {
    cipher: 'aes-128-ctr',
    cipherparams: { iv: 'c0e0ac6c7a38c3305746f151411a0131' },
    ciphertext: 'ac80aa43f9ec300355d2d700f45f59d810f70196eac807ec0580daa2f26a8b57',
    kdf: 'scrypt',
    kdfparams: {
      ...{ dklen: 32, n: 8_192, p: 1, r: 8 },
      salt: 'bdd1b2f3c8f34401afceecaec1c588d275c746e8aed091730a3140821ba96355',
    },
    mac: '64b8c529f5491abf289533b496bc80c1a4f097994bba6110773ae2cc61238b35',
  },
  version: 3,
}
const pbkdf2 = {
  crypto: {
    cipher: 'aes-128-ctr',
    cipherparams: { iv: '6087dab2f9fdbbfaddc31a909735c1e6' },
    ciphertext: '5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46',
    kdf: 'pbkdf2',
    kdfparams: {
      c: 262_144,
      dklen: 32,
      prf: 'hmac-sha256',
      salt: 'ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd',
    },
    mac: '517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2',
  },
  version: 3,
}

it.each([
  ['scrypt', scrypt],
  ['pbkdf2', pbkdf2],
])('opens a keystore of %s', async (_, keystore) => {
  expect(await openKeystore(JSON.stringify(keystore), PASSWORD)).toBe(KEY)
  await expect(openKeystore(JSON.stringify(keystore), 'another')).rejects.toThrow('does not open')
})

it('knows version 3 only', async () => {
  await expect(openKeystore(JSON.stringify({ ...scrypt, version: 1 }), PASSWORD)).rejects.toThrow()
})
