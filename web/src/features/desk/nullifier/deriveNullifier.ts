import { bytesToHex, type Hex } from 'viem'

/** Keeps these hashes apart from any other use of the same secret. */
const PURPOSE = 'initiative-citizen/nullifier/1\n'

/** The least length of a registrar's secret: document numbers are few enough to be tried one by one. */
export const MIN_SECRET_LENGTH = 24

/** Latin capitals that look like Cyrillic ones, and those: which were typed depends on the keyboard alone. */
const LATIN = 'ABCEHKMOPTXY'
const CYRILLIC = 'АВСЕНКМОРТХУ'

/**
 * A document's number as it is hashed: letters and digits alone, upper case, look-alike letters as one, so that spaces,
 * hyphens, the number sign and the keyboard's layout make no second person.
 */
export function normaliseDocument(document: string): string {
  return document
    .replaceAll('№', '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ABCEHKMOPTXY]/g, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter)
}

/**
 * A person's nullifier: HMAC-SHA256 of the document's number under the registrar's secret. Without the secret nobody
 * can try numbers until one fits.
 * @param document Kind and number of the identity document, as in "PASSPORT 4509 123456"; normalised here.
 * @param secret The registrar's secret, at least `MIN_SECRET_LENGTH` characters. The same secret must be used for all
 * residents and for ever, or one person could register twice.
 */
export async function deriveNullifier(document: string, secret: string): Promise<Hex> {
  return bytesToHex(await hmac(secret, PURPOSE + normaliseDocument(document)))
}

/** Eight hexadecimal digits that show whether the secret was typed right, and give nothing of it away. */
export async function secretFingerprint(secret: string): Promise<string> {
  return bytesToHex(await hmac(secret, 'initiative-citizen/fingerprint/1')).slice(2, 10)
}

async function hmac(secret: string, message: string): Promise<Uint8Array> {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret.trim()), algorithm, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign(algorithm, key, encoder.encode(message)))
}
