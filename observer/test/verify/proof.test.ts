import { parseEther } from 'viem'
import { expect, it, onTestFinished } from 'vitest'
import { encodeReceipt } from '../../src/verify/read/encodeReceipt.ts'
import { encodeTransaction } from '../../src/verify/read/encodeTransaction.ts'
import { headerHash } from '../../src/verify/read/headerHash.ts'
import { Rpc } from '../../src/verify/read/Rpc.ts'
import type { RpcBlock, RpcReceipt, RpcTransaction } from '../../src/verify/read/RpcBlock.ts'
import { senderOf } from '../../src/verify/read/senderOf.ts'
import { trieRoot } from '../../src/verify/read/trieRoot.ts'
import { Chain } from './Chain.ts'

const SOMEBODY = '0x00000000000000000000000000000000000c1712'

/** Keys of the trie change their length at 128, and branch deeper at 16 and 256. */
it.each([0, 1, 2, 17, 130, 300])(
  'a block of %i transactions gives its roots, its hash and its senders',
  async (count) => {
    const chain = await Chain.start(onTestFinished)
    const { client } = chain
    await client.setAutomine(false)
    const account = chain.account(1)
    const kinds = [
      { type: 'legacy', gasPrice: 2_000_000_000n },
      { type: 'eip2930', gasPrice: 2_000_000_000n, accessList: [{ address: SOMEBODY, storageKeys: [] }] },
      { type: 'eip1559', maxFeePerGas: 3_000_000_000n, maxPriorityFeePerGas: 1n },
    ] as const
    for (let nonce = 0; nonce < count; nonce++) {
      const raw = await account.signTransaction({
        ...{ chainId: 31_337, nonce, gas: 30_000n, to: SOMEBODY, value: parseEther('0.001') },
        ...kinds[nonce % kinds.length],
      } as never)
      await client.sendRawTransaction({ serializedTransaction: raw })
    }
    await client.mine({ blocks: 1 })

    const rpc = new Rpc(chain.rpc)
    const block = (await rpc.result('eth_getBlockByNumber', ['latest', true])) as RpcBlock
    const receipts = (await rpc.result('eth_getBlockReceipts', ['latest'])) as RpcReceipt[]
    const transactions = block.transactions as RpcTransaction[]
    expect(transactions).toHaveLength(count)
    expect(headerHash(block)).toBe(block.hash)
    expect(trieRoot(transactions.map((one) => encodeTransaction(one) ?? '0x'))).toBe(block.transactionsRoot)
    expect(trieRoot(receipts.map((one) => encodeReceipt(one) ?? '0x'))).toBe(block.receiptsRoot)
    for (const one of transactions.slice(0, 3))
      expect(await senderOf(one)).toBe(account.address.toLowerCase())
  },
)
