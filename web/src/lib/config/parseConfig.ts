import { CONTRACT_NAMES, type ContractName } from '@initiative-citizen/contracts/address-book'
import type { Address } from 'viem'
import type { Config, DemoDepartmentKey, DemoWallet, District, Localised } from './config.ts'
import { type Fields, field, fields, hex, list, text, unsigned } from './shape.ts'

/**
 * Checks what stands in `config.json`.
 * @param json The parsed file.
 * @param base Where the page stands; addresses in the file may be relative to it.
 * @returns The configuration, with absolute addresses.
 * @throws ConfigError naming the first field that is wrong, and what it should be.
 */
export function parseConfig(json: unknown, base: string): Config {
  const root = fields(json, 'config.json')
  const url = (value: unknown, path: string) => endpoint(value, path, base)
  const contracts = field(root, 'contracts', fields)
  const city = field(root, 'city', fields)
  const demo = root.demo === undefined ? undefined : field(root, 'demo', fields)
  return {
    chainId: field(root, 'chainId', unsigned),
    ...(root.chain !== undefined && { chain: chain(field(root, 'chain', fields), url) }),
    rpc: field(root, 'rpc', url),
    graphql: field(root, 'graphql', url),
    gateways: field(root, 'gateways', (value, path) => list(value, path, url)),
    relay: root.relay === undefined || root.relay === null ? null : field(root, 'relay', url),
    contracts: Object.fromEntries(
      CONTRACT_NAMES.map((name) => [name, field(contracts, `contracts.${name}`, address)]),
    ) as Record<ContractName, Address>,
    startBlock: field(root, 'startBlock', unsigned),
    city: {
      name: field(city, 'city.name', localised),
      districts: field(city, 'city.districts', (value, path) => list(value, path, district)),
    },
    ...(root.walletConnectProjectId !== undefined && {
      walletConnectProjectId: field(root, 'walletConnectProjectId', text),
    }),
    ...(demo && {
      demo: {
        wallets: field(demo, 'demo.wallets', (value, path) => list(value, path, demoWallet)),
        departmentKeys: field(demo, 'demo.departmentKeys', (value, path) =>
          list(value, path, demoDepartmentKey),
        ),
      },
    }),
  }
}

function chain(record: Fields, url: (value: unknown, path: string) => string) {
  const name = field(record, 'chain.name', text)
  return record.explorer === undefined ? { name } : { name, explorer: field(record, 'chain.explorer', url) }
}

function address(value: unknown, path: string): Address {
  return hex(value, path, 20)
}

function endpoint(value: unknown, path: string, base: string): string {
  return new URL(text(value, path), base).href.replace(/\/$/, '')
}

function localised(value: unknown, path: string): Localised {
  const texts = fields(value, path)
  return { ru: text(texts.ru, `${path}.ru`), en: text(texts.en, `${path}.en`) }
}

function district(value: unknown, path: string): District {
  const record = fields(value, path)
  return {
    number: unsigned(record.number, `${path}.number`),
    name: localised(record.name, `${path}.name`),
  }
}

function demoWallet(value: unknown, path: string): DemoWallet {
  const record = fields(value, path)
  return {
    role: text(record.role, `${path}.role`),
    label: localised(record.label, `${path}.label`),
    privateKey: hex(record.privateKey, `${path}.privateKey`, 32),
  }
}

function demoDepartmentKey(value: unknown, path: string): DemoDepartmentKey {
  const record = fields(value, path)
  return {
    department: unsigned(record.department, `${path}.department`),
    identity: text(record.identity, `${path}.identity`),
  }
}
