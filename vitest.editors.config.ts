import { defineConfig } from 'vitest/config';

/** What a key costs is measured on a machine that does nothing else: in a run of its own. */
const LATENCY = 'tests/editors/latency.test.ts';
const isLatency = process.env.TACT_EDITORS === 'latency';

/** Real editors in real browsers (tests/editors). Two browsers side by side: they wait about as much as they work. */
export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: [isLatency ? LATENCY : 'tests/editors/**/*.test.ts'],
    exclude: ['tests/editors/node_modules/**', ...(isLatency ? [] : [LATENCY])],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 60_000,
    // A browser that starts is waited for for a minute (see firefox.ts): what is missing then is told by name.
    hookTimeout: 120_000,
  },
});
