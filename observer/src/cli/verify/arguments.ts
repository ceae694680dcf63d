import { parseArgs } from 'node:util'
import { type Address, getAddress, isAddress } from 'viem'

export const HELP = `Checks a city against its own rules from the chain alone: trusts neither the city's servers nor its index.

  npm run verify -- --rpc URL --deployment FILE [option...]
  npm run verify -- --stack                the running local stack (npm start), with its index and gateway

--rpc URL            A JSON-RPC endpoint. Given again, the others are asked whether they tell the same.
--deployment FILE    The city's address book: contracts/deployments/<chainId>.json, or the page's config.json.
--subgraph URL       Compare the index's GraphQL with the chain too.
--gateway URL        Fetch every body that the chain names, and compare its digest. Can be given again.
--populations FILE   A CSV of lines "district,people": no district may have more citizens than people.
--round ADDRESS      Only this round and the register; no appeals, no index.
--keep FOLDER        Keep what was read there, and go on from there the next time.
--json               Print one JSON object instead of a table. Progress goes to standard error.
--help               Print this.

What is checked, and what a single endpoint could still hide: docs/verify.md.

Exit code: 0 nothing differs; 1 something does; 2 the arguments or files can't be used; 3 the chain can't be read.
`

/** What the user asked for. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly message: string }
  | {
      readonly kind: 'verify'
      /** Null for the running local stack. */
      readonly city: { readonly rpc: readonly string[]; readonly deployment: string } | null
      readonly subgraph: string | undefined
      readonly gateways: readonly string[]
      readonly populations: string | undefined
      readonly round: Address | undefined
      readonly keep: string | undefined
      readonly json: boolean
    }

/** @param args The command line without the program. */
export function readArguments(args: readonly string[]): Request {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        rpc: { type: 'string', multiple: true },
        deployment: { type: 'string' },
        subgraph: { type: 'string' },
        gateway: { type: 'string', multiple: true },
        populations: { type: 'string' },
        round: { type: 'string' },
        keep: { type: 'string' },
        stack: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return { kind: 'help' }
    const { rpc = [], deployment, subgraph, gateway: gateways = [], populations, round, keep } = values
    const wrong = [...rpc, ...gateways, ...(subgraph ? [subgraph] : [])].find((url) => !isHttp(url))
    if (wrong !== undefined)
      return mistake(`${wrong} is not an address that begins with http:// or https://.`)
    if (round !== undefined && !isAddress(round)) return mistake(`${round} is not a contract's address.`)
    if (values.stack && (rpc.length > 0 || deployment))
      return mistake('--stack finds RPC and deployment itself: leave --rpc and --deployment out.')
    if (!values.stack && (rpc.length === 0 || !deployment))
      return mistake('Name an --rpc and a --deployment, or --stack.')
    return {
      kind: 'verify',
      city: values.stack ? null : { rpc, deployment: deployment ?? '' },
      ...{ subgraph, gateways, populations, keep },
      round: round && getAddress(round),
      json: values.json ?? false,
    }
  } catch (error) {
    return mistake(error instanceof Error ? error.message : String(error))
  }
}

function mistake(message: string): Request {
  return { kind: 'mistake', message }
}

function isHttp(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}
