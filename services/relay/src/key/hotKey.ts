import { readFile } from 'node:fs/promises'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import type { Config } from '../config.ts'
import { openKeystore } from './openKeystore.ts'

/**
 * The account that sends and signs acknowledgements.
 * @throws When the keystore or the password's file can't be read, or do not fit.
 */
export async function hotKey(key: Config['key']): Promise<PrivateKeyAccount> {
  if ('privateKey' in key) return privateKeyToAccount(key.privateKey)
  const [json, password] = await Promise.all([
    readFile(key.keystore, 'utf8'),
    readFile(key.passwordFile, 'utf8'),
  ])
  // A file's last line ends with a newline, which is not meant.
  return privateKeyToAccount(await openKeystore(json, password.replace(/\r?\n$/, '')))
}
