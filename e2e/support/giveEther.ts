import { type Address, parseEther } from 'viem'
import { local } from './clients.ts'

/** Gives somebody what it takes to send for themselves. */
export async function giveEther({ address }: { readonly address: Address }): Promise<void> {
  await local.setBalance({ address, value: parseEther('1') })
}
