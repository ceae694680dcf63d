import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    dir: 'test',
    globalSetup: 'test/postgres.ts',
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
