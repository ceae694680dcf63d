import type { Address, Hash } from 'viem'
import type { TestRound } from './rounds.ts'

/** Paths of the pages that one reads without a wallet. */
export function readersPages(round: TestRound, wallet: Address): readonly string[] {
  const path = `/rounds/${round.address}`
  return [
    '/',
    path,
    `${path}/projects/0`,
    `${path}/outcome`,
    `${path}/statistics`,
    `${path}/terms`,
    `/wallet/${wallet}`,
    '/help',
  ]
}

/** Paths of the pages for those who act. */
export function actorsPages(round: TestRound, ballot: Hash): readonly string[] {
  return [
    '/register',
    `/rounds/${round.address}/cart`,
    `/receipts/${ballot}`,
    '/my',
    '/desk',
    '/desk/registrar',
    '/desk/registrar/import',
    '/desk/registrar/person',
    '/desk/treasurer',
    '/desk/treasurer/open',
    '/desk/guardian',
  ]
}
