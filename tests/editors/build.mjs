#!/usr/bin/env node
// @ts-check
/** Bundles one script per editor's page into built/, with esbuild of this folder's own packages. Takes about two seconds. */
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

const pages = new URL('pages/', import.meta.url);
const entryPoints = readdirSync(pages)
  .filter((file) => file !== 'page.js')
  .map((file) => new URL(file, pages).pathname);

await build({
  entryPoints,
  outdir: new URL('built/', import.meta.url).pathname,
  bundle: true,
  minify: true,
  format: 'iife',
  jsx: 'automatic',
  tsconfigRaw: '{}',
  loader: { '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.png': 'dataurl' },
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
  logLevel: 'warning',
});
