import { defineConfig } from 'vitest/config';

/** Real editors in real browsers (tests/editors). One file and one browser at a time. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/editors/**/*.test.ts'],
    exclude: ['tests/editors/node_modules/**'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
