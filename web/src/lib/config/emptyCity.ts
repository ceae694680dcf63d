import { zeroAddress } from 'viem'
import type { Config } from './config.ts'

/** For tests: a city of which only what they care about is anywhere; nobody answers for it. */
export const EMPTY_CITY: Config = {
  chainId: 31_337,
  rpc: 'http://127.0.0.1:1',
  graphql: 'http://127.0.0.1:1',
  gateways: [],
  relay: null,
  contracts: {
    accessManager: zeroAddress,
    forwarder: zeroAddress,
    citizenRegistry: zeroAddress,
    budgetRoundFactory: zeroAddress,
    greedyByRaised: zeroAddress,
    fillToCost: zeroAddress,
    departmentRegistry: zeroAddress,
    appealRegistry: zeroAddress,
  },
  startBlock: 0,
  city: { name: { ru: 'Город', en: 'City' }, districts: [] },
}
