import { readFile } from 'node:fs/promises'
import type { Config } from './src/lib/config/config.ts'

const FOLDER = new URL('../docs/erc7730/', import.meta.url)

/** What people sign, and the contract for which they do; none where each round is a contract of its own. */
const SIGNED_FOR = {
  Ballot: null,
  Enrolment: null,
  ForwardRequest: 'forwarder',
  Answer: 'appealRegistry',
  Voucher: 'citizenRegistry',
} as const satisfies Readonly<Record<string, keyof Config['contracts'] | null>>

export type SignedType = keyof typeof SIGNED_FOR

export const SIGNED_TYPES = Object.keys(SIGNED_FOR) as SignedType[]

/** An ERC-7730 description of typed data, as far as a deployment changes it. */
export interface Description {
  readonly context: { readonly eip712: { readonly domain: object } }
}

/** The name of a description's file, as registries of such descriptions want it. */
export function descriptionFile(type: SignedType): string {
  return `eip712-${type}.json`
}

/** Reads the description that holds for every city. */
export async function readDescription(type: SignedType): Promise<Description> {
  return JSON.parse(await readFile(new URL(descriptionFile(type), FOLDER), 'utf8'))
}

/** @returns The description bound to one city's chain, and to its contract where there is one. */
export function deployedDescription<D extends Description>(
  type: SignedType,
  description: D,
  { chainId, contracts }: Pick<Config, 'chainId' | 'contracts'>,
) {
  const { eip712 } = description.context
  const contract = SIGNED_FOR[type]
  const bound = contract
    ? { ...eip712, deployments: [{ chainId, address: contracts[contract] }] }
    : { ...eip712, domain: { ...eip712.domain, chainId } }
  return { ...description, context: { ...description.context, eip712: bound } }
}
