/** Light or dark, as told from the backgrounds a browser computes; beside what the same browser paints. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundled, launchPlain } from './harness/unit-in-page';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchPlain();
  page = await browser.newPage();
  await page.setContent('<!doctype html><main><p id="box">');
  await page.addScriptTag({ content: await bundled('utils/draw/host-theme.ts', 'theme') });
});
afterAll(() => browser.close());

test.each([
  ['dark', '#0f172a', ''],
  ['dark', 'hsl(222 47% 11%)', ''],
  ['dark', 'oklch(20.8% 0.042 265.755)', ''],
  ['dark', 'oklch(14.5% 0 none)', ''],
  ['dark', 'oklab(0.2 0 -0.04)', ''],
  ['dark', 'lab(8% 2 -19)', ''],
  ['dark', 'lch(8% 19 277)', ''],
  ['dark', 'color(srgb 0.06 0.09 0.16)', ''],
  ['dark', 'color(display-p3 0.06 0.09 0.16)', ''],
  ['dark', 'color(srgb-linear 0.01 0.01 0.01)', ''],
  ['dark', 'color(xyz 0.01 0.01 0.01)', ''],
  ['dark', 'color-mix(in oklab, black 90%, white)', ''],
  ['dark', 'oklch(from #0f172a l c h / 0.95)', ''],
  ['dark', 'oklch(20% 0 0)', 'oklch(98% 0 0 / 0.1)'],
  ['dark', 'white', 'lab(10% 0 0)'],
  ['light', 'oklch(98.4% 0.003 247.858)', ''],
  ['light', 'lab(97% 0 0)', ''],
  ['light', 'color(display-p3 0.9 0.9 0.9)', ''],
  ['light', 'color(xyz 0.6 0.6 0.6)', ''],
  ['light', 'oklch(20% 0 0)', 'oklch(98% 0 0 / 0.8)'],
  ['light', 'white', 'color(srgb 0 0 0 / 0.2)'],
  ['light', '', ''],
])('%s: a box on %s with %s of its own', async (wanted, around, own) => {
  const theme = await page.evaluate(
    ([outer, inner]) => {
      const box = document.querySelector<HTMLElement>('#box');
      if (!box?.parentElement) throw new Error('no box');
      box.parentElement.style.background = outer;
      box.style.background = inner;
      return window.theme.hostTheme(box);
    },
    [around, own] as const,
  );
  expect(theme).toBe(wanted);
});

test('greys and the darks of palettes: as light as they are painted, in every form', async () => {
  const off = await page.evaluate(() => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const box = document.querySelector<HTMLElement>('#box');
    if (!pen || !box) throw new Error('no canvas');
    const painted = (colour: string) => {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
      return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    };
    const spaces = [
      'in srgb',
      'in srgb-linear',
      'in oklab',
      'in oklch',
      'in lab',
      'in lch',
      'in xyz-d65',
      'in xyz-d50',
      'in display-p3',
      'in rec2020',
    ];
    return spaces.flatMap((space) =>
      ['black', '#0f172a', '#18181b', '#1e293b', '#1c1917', '#404040', '#64748b', '#a1a1aa', '#e2e8f0', '#fafaf9', 'white'].flatMap(
        (colour) => {
          box.style.background = `color-mix(${space}, ${colour}, ${colour})`;
          const computed = getComputedStyle(box).backgroundColor;
          const told = window.theme.luminanceOf(computed);
          return told !== null && Math.abs(told - painted(colour)) < 0.07 ? [] : [`${computed}: ${told}, painted ${painted(colour)}`];
        },
      ),
    );
  });
  expect(off).toEqual([]);
});

declare global {
  interface Window {
    theme: typeof import('@/utils/draw/host-theme');
  }
}
