import { readFileSync } from 'node:fs'
import {
  type Address,
  encodeAbiParameters,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
  hexToNumber,
  parseAbi,
  parseAbiParameters,
  parseSignature,
  sha256,
  slice,
  toHex,
  zeroAddress,
  zeroHash,
} from 'viem'
import type { Chain } from '../Chain.ts'
import type { GasByAction } from '../GasByAction.ts'
import type { Compiled } from './compile.ts'

const SHIPPED = import.meta.resolve('@ethereum-attestation-service/eas-contracts/package.json')
/** What an appeal's filing says, as a schema. */
const SCHEMA = 'bytes32 digest,uint16 district,uint16 category,uint8 visibility'
/** 1 January 2100: the same calldata in every run. */
const DEADLINE = 4_102_444_800n

const schemaRegistryAbi = parseAbi([
  'function register(string schema, address resolver, bool revocable) returns (bytes32)',
])
const easAbi = parseAbi([
  'struct Data { address recipient; uint64 expirationTime; bool revocable; bytes32 refUID; bytes data; uint256 value; }',
  'struct Signature { uint8 v; bytes32 r; bytes32 s; }',
  'function attest((bytes32 schema, Data data) request) payable returns (bytes32)',
  'function attestByDelegation((bytes32 schema, Data data, Signature signature, address attester, uint64 deadline) request) payable returns (bytes32)',
  'function eip712Domain() view returns (bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)',
])

/**
 * The Ethereum Attestation Service as its package ships it, compiled by its authors: a statement of the size of a filing,
 * made by the attester's own transaction and by another's with the attester's signature. Both by an attester who has
 * attested before, so that its nonce is not a new slot.
 */
export async function measureAttestations(chain: Chain): Promise<GasByAction> {
  const [attester, sender] = [chain.account(30), chain.account(31)]
  const registry = await chain.deploy(
    attester,
    encodeDeployData({ ...readShipped('SchemaRegistry'), args: [] }),
  )
  const eas = await chain.deploy(attester, encodeDeployData({ ...readShipped('EAS'), args: [registry] }))
  const schema = await registerSchema(chain, registry, attester.address)

  const attest = (n: number) => {
    const args = [{ schema, data: statement(n) }] as const
    const data = encodeFunctionData({ abi: easAbi, functionName: 'attest', args })
    return chain.spend(attester.address, eas, data)
  }
  const [, name, version] = await chain.client.readContract({
    address: eas,
    abi: easAbi,
    functionName: 'eip712Domain',
  })
  const domain = { name, version, chainId: chain.client.chain.id, verifyingContract: eas }
  const attestByDelegation = async (n: number, nonce: bigint) => {
    const data = statement(n)
    const signed = await attester.signTypedData({
      domain,
      types: DELEGATION,
      primaryType: 'Attest',
      message: { attester: attester.address, schema, ...data, nonce, deadline: DEADLINE },
    })
    const { r, s } = parseSignature(signed)
    const signature = { v: hexToNumber(slice(signed, 64)), r, s }
    const args = [{ schema, data, signature, attester: attester.address, deadline: DEADLINE }] as const
    const call = encodeFunctionData({ abi: easAbi, functionName: 'attestByDelegation', args })
    return chain.spend(sender.address, eas, call)
  }
  await attest(1)
  await attestByDelegation(2, 0n)
  return { easAttest: await attest(3), easAttestByDelegation: await attestByDelegation(4, 1n) }
}

const DELEGATION = {
  Attest: [
    { name: 'attester', type: 'address' },
    { name: 'schema', type: 'bytes32' },
    { name: 'recipient', type: 'address' },
    { name: 'expirationTime', type: 'uint64' },
    { name: 'revocable', type: 'bool' },
    { name: 'refUID', type: 'bytes32' },
    { name: 'data', type: 'bytes' },
    { name: 'value', type: 'uint256' },
    { name: 'nonce', type: 'uint256' },
    { name: 'deadline', type: 'uint64' },
  ],
} as const

function statement(n: number) {
  const types = parseAbiParameters(SCHEMA)
  return {
    recipient: zeroAddress,
    expirationTime: 0n,
    revocable: false,
    refUID: zeroHash,
    data: encodeAbiParameters(types, [sha256(toHex(`statement ${n}`)), 1, 112, 0]),
    value: 0n,
  } as const
}

async function registerSchema(chain: Chain, registry: Address, account: Address): Promise<Hex> {
  const call = {
    abi: schemaRegistryAbi,
    functionName: 'register',
    args: [SCHEMA, zeroAddress, false],
  } as const
  const { result } = await chain.client.simulateContract({ ...call, address: registry, account })
  await chain.spend(account, registry, encodeFunctionData(call))
  return result
}

function readShipped(name: string): Compiled {
  const artifact = new URL(`artifacts/contracts/${name}.sol/${name}.json`, SHIPPED)
  const { abi, bytecode } = JSON.parse(readFileSync(artifact, 'utf8'))
  return { abi, bytecode }
}
