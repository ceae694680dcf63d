import { numberToHex, parseGwei } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { expect, it } from 'vitest'
import { startAnvil } from '../src/replay/anvil.ts'
import { Ledger } from '../src/replay/Ledger.ts'

it('takes the same price however many full blocks follow each other', async () => {
  const anvil = await startAnvil()
  try {
    const ledger = new Ledger(anvil.url)
    const sender = mnemonicToAccount('test test test test test test test test test test test junk')
    const [blocks, gas] = [20, 21_000]
    await ledger.ask([
      { method: 'evm_setAutomine', params: [false] },
      { method: 'evm_setBlockGasLimit', params: [gas] },
    ])
    await ledger.ask([{ method: 'anvil_setNextBlockBaseFeePerGas', params: [numberToHex(parseGwei('1'))] }])
    await ledger.ask([{ method: 'evm_mine', params: [] }])
    const chainId = await ledger.client.getChainId()
    const before = await ledger.client.getBlock()
    const call = {
      type: 'legacy',
      chainId,
      gasPrice: parseGwei('20'),
      gas: BigInt(gas),
      to: sender.address,
    } as const
    const transfers = Array.from({ length: blocks }, (_, nonce) => sender.signTransaction({ ...call, nonce }))
    const receipts = await ledger.deliver(await Promise.all(transfers))
    expect(receipts.every(({ succeeded }) => succeeded)).toBe(true)
    const after = await ledger.client.getBlock()
    expect(after.number - before.number).toBe(BigInt(blocks))
    expect(after.baseFeePerGas).toBe(before.baseFeePerGas)
  } finally {
    await anvil.stop()
  }
})
