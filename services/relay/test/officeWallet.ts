import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type Abi,
  type Address,
  encodeAbiParameters,
  getAddress,
  type Hex,
  hashTypedData,
  type TypedDataDefinition,
} from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import type { City } from './city.ts'
import type { Signer } from './signing.ts'

const CONTRACTS = new URL('../../../contracts/', import.meta.url)
const OUT = new URL('cache/office/', CONTRACTS)

/** A wallet that is a contract: two of its owners sign for it, and it says so by ERC-1271. */
export interface OfficeWallet {
  readonly address: Address
  /** The wallet, as these owners sign for it. */
  by(...owners: readonly PrivateKeyAccount[]): Signer
}

/** Deploys the wallet that the contracts' own tests use: OpenZeppelin's multi-signer behind ERC-1271. */
export async function deployOfficeWallet(
  { client, officials }: City,
  owners: readonly PrivateKeyAccount[],
): Promise<OfficeWallet> {
  const { abi, bytecode } = compile()
  const args = [owners.map(({ address }) => address), 2n]
  const hash = await client.deployContract({ account: officials.admin, abi, bytecode, args })
  const { contractAddress: address } = await client.waitForTransactionReceipt({ hash })
  if (!address) throw new Error('The wallet was not deployed')
  return {
    address: getAddress(address),
    by: (...signers) => ({
      address: getAddress(address),
      signTypedData: (typed) => signTogether(hashTypedData(typed as TypedDataDefinition), signers),
    }),
  }
}

async function signTogether(hash: Hex, owners: readonly PrivateKeyAccount[]): Promise<Hex> {
  const signatures = await Promise.all(owners.map((owner) => owner.sign({ hash })))
  const bytes = [{ type: 'bytes[]' }, { type: 'bytes[]' }] as const
  return encodeAbiParameters(bytes, [owners.map(({ address }) => address), signatures])
}

function compile(): { readonly abi: Abi; readonly bytecode: Hex } {
  const path = (name: string) => fileURLToPath(new URL(name, OUT))
  const args = ['build', 'contracts/test/registry/SignersOffice.sol', '--out', path('out')]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('forge.mjs', CONTRACTS)), ...args, '--cache-path', path('cache')],
    { encoding: 'utf8', env: { ...process.env, FOUNDRY_PROFILE: 'lite' } },
  )
  if (status !== 0) throw new Error(`The wallet does not compile:\n${stdout}${stderr}`)
  const artifact = JSON.parse(readFileSync(path('out/SignersOffice.sol/SignersOffice.json'), 'utf8'))
  return { abi: artifact.abi, bytecode: artifact.bytecode.object }
}
