import assert from 'node:assert/strict'
import { test } from 'node:test'
import { branchCoverage } from './branchCoverage.ts'

test('each file of a report is read once, with its branches', () => {
  const lcov = [
    ...['TN:', 'SF:contracts/src/A.sol', 'DA:1,1', 'BRDA:3,0,0,1', 'BRF:4', 'BRH:3', 'end_of_record'],
    ...['TN:', 'SF:contracts/src/B.sol', 'DA:1,1', 'end_of_record', ''],
  ].join('\n')
  assert.deepEqual(branchCoverage(lcov), [
    { file: 'contracts/src/A.sol', found: 4, taken: 3 },
    { file: 'contracts/src/B.sol', found: 0, taken: 0 },
  ])
})
