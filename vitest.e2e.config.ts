import { defineConfig } from 'vitest/config';

/** Browser tests: the built test extension in a real Chromium or Firefox, one file and one browser at a time. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/e2e/**/*.test.ts', 'tests/chat/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
