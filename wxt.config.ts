import { defineConfig } from 'wxt';
import { squeezeCues } from './scripts/squeeze-cues';

/** The test build opens the shadow root and skips minifying; it is never shipped. */
const isTestBuild = process.env.TACT_BUILD === 'test';

export default defineConfig({
  outDir: isTestBuild ? '.output/test' : '.output',
  imports: false,
  vite: () => ({
    plugins: [squeezeCues],
    define: { __TACT_TEST__: JSON.stringify(isTestBuild) },
    // Text in our languages as it is, not as escapes: half the size.
    esbuild: { charset: 'utf8' },
    build: {
      target: 'es2023',
      // A few kB of gzip smaller than esbuild's.
      minify: isTestBuild ? false : 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3 } },
      // Vite's polyfill for module preloading fetches; every browser we support preloads by itself.
      modulePreload: { polyfill: false },
      // rules/ only gives what is asked of it: a pack leaves out the parts of the engine that it names for their types alone.
      rollupOptions: { treeshake: { moduleSideEffects: (id: string) => !id.includes('/rules/') } },
    },
  }),
  manifestVersion: 3,
  hooks: {
    // The scripts that the background injects are plain ones: WXT's own content scripts post a message to the page when they start.
    'entrypoints:resolved': (wxt, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'unlisted-script') entrypoint.outputDir = `${wxt.config.outDir}/content-scripts`;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // unlimitedStorage asks for nothing: it keeps the browser from evicting a year of numbers when the disk runs low.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    // What administrators may fix by policy. Firefox takes its policy without a schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    // Nothing answers Firefox's permission prompt for a test; Chromium's is answered by the harness.
    ...(browser === 'firefox' && isTestBuild && { host_permissions: ['http://127.0.0.1/*'] }),
    // The first with `URL.parse`, the newest thing that Tact cannot do without.
    ...(browser !== 'firefox' && { minimum_chrome_version: '126' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'tact@tact.example',
          // The first that knows `data_collection_permissions`.
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
