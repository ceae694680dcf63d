import { parseArgs } from 'node:util'
import { type Address, getAddress, isAddress } from 'viem'
import { FORMATS, type Format } from '../../export/exportRound.ts'

export const HELP = `Writes a round as a file, from the chain alone: .pb (Pabulib's format), .csv or .json.

  npm run export -- --rpc URL --deployment FILE --round ADDRESS --format pb|csv|json [option...]
  npm run export -- --stack --round ADDRESS --format pb|csv|json        on the running local stack (npm start)

--rpc URL            A JSON-RPC endpoint of a node that keeps the logs since the city's first block.
--deployment FILE    The city's address book: contracts/deployments/<chainId>.json, or the page's config.json.
--round ADDRESS      The round's contract.
--format FORMAT      pb: an election that npm run replay reads. csv: a line for each piggy bank that a ballot puts
                     coins into. json: all that the chain tells, replaced ballots included.
--out FILE           Where to write. Without it a file that is named after the round, in this folder; - prints it.
--gateway URL        Fetch the projects' titles there, checked against their digests. Can be given again.
--unit NAME          The city's name, for .pb. Without it the address of its register stands there.
--help               Print this.

What stands in the files: docs/verify.md.

Exit code: 0 written; 2 the arguments or files can't be used; 3 the chain can't be read, or does not add up.
`

/** What the user asked for. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly message: string }
  | {
      readonly kind: 'export'
      /** Null for the running local stack. */
      readonly city: { readonly rpc: string; readonly deployment: string } | null
      readonly round: Address
      readonly format: Format
      readonly out: string | undefined
      readonly gateways: readonly string[]
      readonly unit: string | undefined
    }

/** @param args The command line without the program. */
export function readArguments(args: readonly string[]): Request {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        rpc: { type: 'string' },
        deployment: { type: 'string' },
        stack: { type: 'boolean' },
        round: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        gateway: { type: 'string', multiple: true },
        unit: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return { kind: 'help' }
    const { rpc, deployment, stack, round, format, out, gateway: gateways = [], unit } = values
    if (round === undefined || !isAddress(round)) return mistake("Name a --round by its contract's address.")
    if (!isFormat(format)) return mistake(`Name a --format: ${Object.keys(FORMATS).join(', ')}.`)
    if (stack && (rpc || deployment))
      return mistake('--stack finds RPC and deployment itself: leave --rpc and --deployment out.')
    if (!stack && !(rpc && deployment)) return mistake('Name an --rpc and a --deployment, or --stack.')
    const wrong = [rpc, ...gateways].find((url) => url !== undefined && !isHttp(url))
    if (wrong !== undefined)
      return mistake(`${wrong} is not an address that begins with http:// or https://.`)
    return {
      kind: 'export',
      city: rpc && deployment ? { rpc, deployment } : null,
      ...{ round: getAddress(round), format, out, gateways, unit },
    }
  } catch (error) {
    return mistake(error instanceof Error ? error.message : String(error))
  }
}

function mistake(message: string): Request {
  return { kind: 'mistake', message }
}

function isFormat(text: string | undefined): text is Format {
  return text !== undefined && Object.hasOwn(FORMATS, text)
}

function isHttp(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}
