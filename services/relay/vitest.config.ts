import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    dir: 'test',
    globalSetup: 'test/postgres.ts',
    // They wait for blocks and processes more than they compute.
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
