import { createDecipheriv, pbkdf2, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { bytesToHex, type Hex, hexToBytes, keccak256 } from 'viem'
import * as z from 'zod'

const bare = (bytes?: number) =>
  z
    .string()
    .regex(/^([0-9a-fA-F]{2})+$/, 'Is not hexadecimal')
    .refine((text) => bytes === undefined || text.length === 2 * bytes, `Is not ${bytes} bytes`)
    .transform((text) => Buffer.from(text, 'hex'))

/** The most memory that opening a keystore may take: geth's own parameters want 256 MiB. */
const MAX_MEMORY = 1024 * 1024 * 1024

/** Version 3 of Ethereum's Web3 Secret Storage, as geth, cast and clef write it. */
const keystoreSchema = z.object({
  version: z.literal(3),
  crypto: z.intersection(
    z.object({
      cipher: z.literal('aes-128-ctr'),
      cipherparams: z.object({ iv: bare(16) }),
      ciphertext: bare(32),
      mac: bare(32),
    }),
    z.discriminatedUnion('kdf', [
      z.object({
        kdf: z.literal('scrypt'),
        kdfparams: z.object({
          salt: bare(),
          dklen: z.literal(32),
          n: z.int().positive(),
          r: z.int().positive(),
          p: z.int().positive(),
        }),
      }),
      z.object({
        kdf: z.literal('pbkdf2'),
        kdfparams: z.object({
          salt: bare(),
          dklen: z.literal(32),
          c: z.int().positive(),
          prf: z.literal('hmac-sha256'),
        }),
      }),
    ]),
  ),
})

/**
 * Opens an encrypted key.
 * @param json The keystore file's content.
 * @returns The private key.
 * @throws When it is no keystore of version 3, or the password is another.
 */
export async function openKeystore(json: string, password: string): Promise<Hex> {
  const { crypto } = keystoreSchema.parse(JSON.parse(json))
  const derived = await derive(password, crypto)
  const authentic = hexToBytes(keccak256(Buffer.concat([derived.subarray(16, 32), crypto.ciphertext])))
  if (!timingSafeEqual(authentic, crypto.mac)) throw new Error('The password does not open the keystore.')
  const decipher = createDecipheriv('aes-128-ctr', derived.subarray(0, 16), crypto.cipherparams.iv)
  return bytesToHex(Buffer.concat([decipher.update(crypto.ciphertext), decipher.final()]))
}

function derive(password: string, crypto: z.infer<typeof keystoreSchema>['crypto']): Promise<Buffer> {
  if (crypto.kdf === 'pbkdf2') {
    const { salt, c, dklen } = crypto.kdfparams
    return promisify(pbkdf2)(password, salt, c, dklen, 'sha256')
  }
  const { salt, n, r, p, dklen } = crypto.kdfparams
  return new Promise((resolve, reject) => {
    scrypt(password, salt, dklen, { N: n, r, p, maxmem: MAX_MEMORY }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
