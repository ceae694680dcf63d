import type { Address, Hex, TypedDataDefinition } from 'viem'
import type { Sentence } from '../../features/desk/pen/Pen.ts'
import { classifyFailure } from '../../features/transaction/classifyFailure.ts'
import { describeFailure } from '../../features/transaction/describeFailure.ts'
import { getWalletClient } from '../../features/wallet/wagmi.ts'
import { walletConfig } from '../../features/wallet/walletConfig.ts'
import { loadMessages } from '../../lib/i18n/messages.ts'
import type { Inkwell } from './carryOut.ts'

/** Has the wallet sign typed data. @returns The signature, or why there is none. */
export async function signData(
  { config, wording }: Inkwell,
  from: Address,
  data: TypedDataDefinition,
): Promise<{ signature: Hex } | { refused: Sentence }> {
  await loadMessages('transaction')
  try {
    const wallet = await getWalletClient(walletConfig(config), { account: from, chainId: config.chainId })
    return { signature: await wallet.signTypedData({ ...data, account: from }) }
  } catch (error) {
    return { refused: describeFailure(classifyFailure(error), wording) }
  }
}
