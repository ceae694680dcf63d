import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settlementOrder } from './order.ts'

test('most coins come first, then the lower cost, then the lower id', () => {
  const projects = [
    { raised: 5n, cost: 9n },
    { raised: 7n, cost: 9n },
    { raised: 5n, cost: 8n },
    { raised: 5n, cost: 9n },
    { raised: 0n, cost: 1n },
  ]
  assert.deepEqual(settlementOrder(projects), [1, 2, 0, 3, 4])
})

test('amounts are compared exactly, however large', () => {
  const projects = [
    { raised: 2n ** 60n, cost: 1n },
    { raised: 2n ** 60n + 1n, cost: 1n },
  ]
  assert.deepEqual(settlementOrder(projects), [1, 0])
})
