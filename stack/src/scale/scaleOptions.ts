import { parseArgs } from 'node:util'

export const SCALE_HELP = `Measures rounds of many voters: npm run bench:scale -- [--voters N] [options]

--voters N          How many voters, 200 unless given. It is put into docs/scale.md beside the others.
--print             Only print what was measured: leave docs/scale.md as it is.
--ether-usd D       Dollars for an ether, for the cost in the table. Default 3000.
--l2-gas-gwei G     What a unit of gas costs on the layer 2, in gwei. Default 0.01.
--blob-gas-gwei G   What a byte of a transaction's data costs in Ethereum's blobs, in gwei. Default 1.
--help              Print this.
`

/** What dollars are worked out with. */
export interface Prices {
  readonly etherUsd: number
  readonly l2GasGwei: number
  /** One blob's gas is one byte. */
  readonly blobGasGwei: number
  /** When somebody thought so; the prices are assumptions and no quotations. */
  readonly assumedOn: string
}

export interface ScaleOptions {
  readonly voters: number
  readonly print: boolean
  readonly prices: Prices
}

/**
 * @param args The command line without the program.
 * @returns Undefined when help was asked for.
 * @throws When an option is unknown or its value is no number above zero.
 */
export function scaleOptions(args: readonly string[]): ScaleOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      voters: { type: 'string', default: '200' },
      print: { type: 'boolean', default: false },
      'ether-usd': { type: 'string', default: '3000' },
      'l2-gas-gwei': { type: 'string', default: '0.01' },
      'blob-gas-gwei': { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const voters = positive('--voters', values.voters)
  if (!Number.isInteger(voters)) throw new Error(`--voters is a whole number, not ${values.voters}.`)
  return {
    voters,
    print: values.print,
    prices: {
      etherUsd: positive('--ether-usd', values['ether-usd']),
      l2GasGwei: positive('--l2-gas-gwei', values['l2-gas-gwei']),
      blobGasGwei: positive('--blob-gas-gwei', values['blob-gas-gwei']),
      assumedOn: new Date().toISOString().slice(0, 10),
    },
  }
}

function positive(option: string, text: string): number {
  const value = Number(text)
  if (!(value > 0 && Number.isFinite(value)))
    throw new Error(`${option} is a number above zero, not ${text}.`)
  return value
}
