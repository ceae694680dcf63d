import { keccak256, parseTransaction, recoverAddress, recoverTransactionAddress, stringToHex } from 'viem'
import { expect, it } from 'vitest'
import { voterSignature, voterSigner, voterWallet } from '../src/replay/voterKey.ts'

const SECRET = keccak256(stringToHex('secret'))
const VOTERS = Array.from({ length: 40 }, (_, i) => `voter ${i}`)

it('what a voter signs is recovered to the voter’s wallet, with s in the lower half', async () => {
  for (const voter of VOTERS) {
    const hash = keccak256(stringToHex(`something of ${voter}`))
    const signature = voterSignature(SECRET, voter, hash)
    const signer = await recoverAddress({ hash, signature })
    expect(signer.toLowerCase()).toBe(voterWallet(SECRET, voter))
    expect(Number.parseInt(signature.slice(66, 68), 16)).toBeLessThan(0x80)
  }
})

it('the same wallet signs transactions', async () => {
  const raw = await voterSigner(SECRET, 'voter')({ chainId: 1, gas: 21_000n, gasPrice: 0n })
  expect(parseTransaction(raw).chainId).toBe(1)
  const sender = await recoverTransactionAddress({ serializedTransaction: raw as never })
  expect(sender.toLowerCase()).toBe(voterWallet(SECRET, 'voter'))
})

it('another secret gives other wallets', () => {
  expect(voterWallet(keccak256(SECRET), 'voter')).not.toBe(voterWallet(SECRET, 'voter'))
})
