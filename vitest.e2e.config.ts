import { defineConfig } from 'vitest/config';

/** Browser tests: the built test extension in a real Chromium or Firefox, two files side by side: they wait about as much as they work. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/e2e/**/*.test.ts', 'tests/chat/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
