import { defineConfig } from 'vitest/config';

/** Real editors in real browsers (tests/editors). Three browsers side by side: they wait more than they work. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/editors/**/*.test.ts'],
    exclude: ['tests/editors/node_modules/**'],
    environment: 'node',
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
