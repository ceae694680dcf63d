import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/verify/Report.ts'
import type { VerifyOptions } from '../../src/verify/VerifyOptions.ts'
import { verify } from '../../src/verify/verify.ts'
import { buildSmallCity, type SmallCity } from './smallCity.ts'

let city: SmallCity
beforeAll(async () => {
  city = await buildSmallCity(afterAll)
}, 120_000)

function check(options: Partial<VerifyOptions> = {}): Promise<Report> {
  return verify({ rpc: city.chain.rpc, book: city.book, ...options })
}

describe('an honest city', () => {
  it('passes every check', async () => {
    const report = await check({ gateways: [city.gateway], districts: new Map([[1, 6]]) })
    const found = Object.fromEntries(report.checks.map(({ id, ...result }) => [id, result]))
    expect(report.checks.flatMap(({ differences }) => differences)).toEqual([])
    expect(report.totals).toMatchObject({ citizens: 6, rounds: 2, ballots: 8, appeals: 5 })
    expect(found.signatures).toMatchObject({ status: 'passed', examined: 12, notExamined: 2 })
    expect(found.subgraph).toMatchObject({ status: 'skipped' })
    expect(found.answers?.status).toBe('passed')
    expect(found.bodies?.examined).toBe(7)
  })
})
