import type { Address, Hash } from 'viem'
import type { FiledAppeal } from './appeals.ts'
import type { TestRound } from './rounds.ts'

/** Paths of the pages that one reads without a wallet. */
export function readersPages(round: TestRound, wallet: Address, { hex }: FiledAppeal): readonly string[] {
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
    '/appeals',
    `/appeals/${hex}`,
    `/appeals/${hex}/print`,
    '/departments',
    '/departments/3',
  ]
}

/** Paths of the pages for those who act. */
export function actorsPages(round: TestRound, ballot: Hash, { hex }: FiledAppeal): readonly string[] {
  return [
    '/register',
    `/rounds/${round.address}/cart`,
    `/receipts/${ballot}`,
    '/my',
    '/my/appeals',
    '/appeals/new',
    '/appeals/claim',
    `/appeals/${hex}/receipt`,
    '/desk',
    '/desk/registrar',
    '/desk/registrar/import',
    '/desk/registrar/person',
    '/desk/treasurer',
    '/desk/treasurer/open',
    '/desk/guardian',
    '/desk/appeals',
    `/desk/appeals/${hex}`,
    '/desk/dispatch',
    '/desk/centre',
    '/desk/head',
    '/desk/supervisor',
    `/desk/moderator?appeal=${hex}`,
    '/desk/departments?department=3',
  ]
}
