import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { squeezeCues } from './scripts/squeeze-cues';

export default defineConfig({
  plugins: [WxtVitest(), squeezeCues],
  define: { __TACT_TEST__: 'false' },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    // A cold import of the browser fakes takes seconds on a busy machine; no test waits by itself.
    testTimeout: 30_000,
  },
});
