import { exportRound, type Format } from '@initiative-citizen/observer/export/export-round'
import { readRound } from '@initiative-citizen/observer/export/read-round'
import { withTitles } from '@initiative-citizen/observer/export/with-titles'
import type { Address } from 'viem'
import type { Config } from '../../lib/config/config.ts'

/**
 * Reads a round from the chain and makes a file of it.
 * @param unit The city's name.
 * @throws As `readRound` and `exportRound` do.
 */
export async function makeExport(
  { rpc, gateways, chainId, startBlock, contracts }: Config,
  round: Address,
  format: Format,
  unit: string,
): Promise<{ name: string; text: string; type: string }> {
  const record = await readRound({ rpc, book: { chainId, startBlock, contracts }, round })
  return exportRound(format === 'csv' ? record : await withTitles(record, gateways), format, unit)
}
