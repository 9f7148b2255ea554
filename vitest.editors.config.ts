import { defineConfig } from 'vitest/config';

/** Real editors in real browsers (tests/editors). Two browsers side by side: they wait about as much as they work. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/editors/**/*.test.ts'],
    exclude: ['tests/editors/node_modules/**', ...(process.env.TACT_EDITORS === 'all' ? [] : ['tests/editors/latency.test.ts'])],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
