#!/usr/bin/env node
// @ts-check
/** `npm run icons`: draws public/icon/*.png from the two SVG sources. 16 and 32 px have a drawing of their own, made for whole pixels. */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './setup/browsers.mjs';
import { root } from './setup/run.mjs';

const SIZES = [
  { size: 16, source: 'mark-small' },
  { size: 32, source: 'mark-small' },
  { size: 48, source: 'mark' },
  { size: 96, source: 'mark' },
  { size: 128, source: 'mark' },
];

const browser = await chromium.launch({
  executablePath: await ensureBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
mkdirSync(`${root}/public/icon`, { recursive: true });
const page = await browser.newPage();
for (const { size, source } of SIZES) {
  const svg = readFileSync(`${root}/scripts/icons/${source}.svg`, 'utf8').replace('<svg ', `<svg width="${size}" height="${size}" `);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: `${root}/public/icon/${size}.png`, omitBackground: true });
  console.log(`public/icon/${size}.png`);
}
await browser.close();
