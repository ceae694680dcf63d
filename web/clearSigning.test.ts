import { answerTypedData } from '@initiative-citizen/contracts/answer'
import { forwardRequestTypedData } from '@initiative-citizen/contracts/forward-request'
import { ballotTypedData } from '@initiative-citizen/contracts/signed-ballot'
import { enrolmentTypedData } from '@initiative-citizen/contracts/signed-enrolment'
import { voucherTypedData } from '@initiative-citizen/contracts/voucher'
import { zeroAddress, zeroHash } from 'viem'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { deployedDescription, readDescription, SIGNED_TYPES, type SignedType } from './clearSigning.ts'
import type { Config } from './src/lib/config/config.ts'

interface Member {
  readonly name: string
  readonly type: string
}

const CHAIN = 31_337
const at = { address: zeroAddress, chainId: CHAIN }

/** What the page has signed, of each kind. */
const SIGNED: Record<SignedType, { domain: object; types: object; primaryType: string }> = {
  Ballot: ballotTypedData({ sequence: 2, lines: [] }, at),
  Enrolment: enrolmentTypedData(zeroHash, at),
  ForwardRequest: forwardRequestTypedData(
    { from: zeroAddress, to: zeroAddress, value: 0n, gas: 1n, nonce: 0n, deadline: 1, data: '0x' },
    { forwarder: zeroAddress, chainId: CHAIN },
  ),
  Answer: answerTypedData(
    {
      appeal: 1n,
      department: 1,
      round: 0,
      outcome: 0,
      plannedFor: 0,
      duplicateOf: 0n,
      digest: zeroHash,
      preparer: zeroAddress,
    },
    at,
  ),
  Voucher: voucherTypedData({ wallet: zeroAddress, nullifier: zeroHash, district: 1, expiry: 1 }, at),
}

/** The structure that ERC-7730 gives a description of typed data; `strictObject` where the standard closes it. */
const members = z.array(z.strictObject({ name: z.string(), type: z.string() }))
const field = z.strictObject({
  path: z.string(),
  label: z.string().check(z.minLength(1)),
  format: z.enum([
    'raw',
    'addressName',
    'calldata',
    'amount',
    'tokenAmount',
    'date',
    'duration',
    'unit',
    'enum',
  ]),
  params: z.optional(z.record(z.string(), z.unknown())),
})
const described = z.strictObject({
  $schema: z.url(),
  context: z.strictObject({
    eip712: z.strictObject({
      domain: z.object({ name: z.string(), version: z.string(), chainId: z.optional(z.int()) }),
      schemas: z.tuple([z.strictObject({ primaryType: z.string(), types: z.record(z.string(), members) })]),
      deployments: z.optional(z.array(z.strictObject({ chainId: z.int(), address: z.string() }))),
    }),
  }),
  metadata: z.strictObject({
    owner: z.string(),
    enums: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  }),
  display: z.strictObject({
    formats: z.record(
      z.string(),
      z.strictObject({
        intent: z.string().check(z.minLength(1)),
        fields: z.array(field).check(z.minLength(1)),
        required: z.array(z.string()),
        excluded: z.optional(z.array(z.string())),
      }),
    ),
  }),
})

/** Every value in a message, by the path that ERC-7730 has for it. */
function leaves(types: Readonly<Record<string, readonly Member[]>>, type: string): string[] {
  return (types[type] ?? []).flatMap(({ name, type: inner }) => {
    const element = inner.replace(/\[\]$/, '')
    const path = element === inner ? name : `${name}.[]`
    return types[element] ? leaves(types, element).map((rest) => `${path}.${rest}`) : [path]
  })
}

const descriptionOf = async (type: SignedType) => z.parse(described, await readDescription(type))

describe.each(SIGNED_TYPES)('the description of %s', (type) => {
  const signed = SIGNED[type]

  it('has the structure of ERC-7730, and describes what is signed', async () => {
    const { context, display } = await descriptionOf(type)
    const [{ primaryType, types }] = context.eip712.schemas
    const { EIP712Domain, ...own } = types
    expect(own).toEqual(signed.types)
    expect(primaryType).toBe(signed.primaryType)
    expect(EIP712Domain?.map(({ name }) => name)).toEqual(Object.keys(signed.domain))
    expect(signed.domain).toMatchObject(context.eip712.domain)
    expect(Object.keys(display.formats)).toEqual([signed.primaryType])
  })

  it('shows every value, or says that it leaves it out', async () => {
    const { context, display, metadata } = await descriptionOf(type)
    const { fields = [], required, excluded = [] } = display.formats[type] ?? {}
    const told = [...fields.map(({ path }) => path), ...excluded]
    expect(told.sort()).toEqual(leaves(context.eip712.schemas[0].types, type).sort())
    expect(required).toEqual(fields.map(({ path }) => path))
    for (const { params, format } of fields) {
      if (format === 'enum')
        expect(metadata.enums?.[String(params?.$ref).replace('$.metadata.enums.', '')]).toBeTruthy()
      if (format === 'calldata')
        expect(leaves(context.eip712.schemas[0].types, type)).toContain(params?.calleePath)
      if (format === 'date') expect(params).toEqual({ encoding: 'timestamp' })
    }
  })

  it('is bound to a city’s chain and contract', async () => {
    const contracts = { forwarder: '0xf0', appealRegistry: '0xa0', citizenRegistry: '0xc0' }
    const city = { chainId: 7, contracts } as unknown as Config
    const { context } = z.parse(described, deployedDescription(type, await descriptionOf(type), city))
    const { deployments, domain } = context.eip712
    const expected = { ForwardRequest: '0xf0', Answer: '0xa0', Voucher: '0xc0' } as Partial<
      Record<SignedType, string>
    >
    if (expected[type]) expect(deployments).toEqual([{ chainId: 7, address: expected[type] }])
    else expect([deployments, domain.chainId]).toEqual([undefined, 7])
  })
})
