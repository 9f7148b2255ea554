import { expect, test } from 'vitest';
import { luminanceOf } from '@/utils/draw/host-theme';

/** One grey, one dark slate and one light one, as browsers compute each form. */
test.each([
  ['grey', 0.5, ['rgb(128, 128, 128)', 'oklch(0.6 0 0)', 'oklab(0.6 0 0)', 'lab(53.6 0 0)', 'lch(53.6 0 none)', 'color(srgb 0.5 0.5 0.5)']],
  ['grey', 0.5, ['color(display-p3 0.5 0.5 0.5)', 'color(srgb-linear 0.214 0.214 0.214)', 'color(xyz-d65 0.203 0.214 0.233)']],
  ['slate', 0.09, ['rgb(15, 23, 42)', 'rgba(15, 23, 42, 0.9)', 'oklch(0.208 0.042 265.755)', 'oklab(0.208 -0.003 -0.042 / 0.9)']],
  ['slate', 0.09, ['lab(7.787 2.4 -18.9)', 'lch(7.787 19 277)', 'color(srgb 0.058 0.09 0.164 / 0.9)', 'color(xyz 0.0085 0.0086 0.0228)']],
  ['snow', 0.98, ['rgb(248, 250, 252)', 'oklch(0.984 0.003 247.858)', 'lab(98.1 -0.2 -1.1)', 'color(srgb 0.97 0.98 0.99)']],
  ['black', 0, ['rgb(0, 0, 0)', 'oklch(none none none)', 'oklab(0 0 0)', 'color(srgb none 0 0)']],
  ['white', 1, ['rgb(255, 255, 255)', 'oklch(1 0 0)', 'lab(100 0 0)', 'color(rec2020 1 1 1)', 'color(xyz-d50 0.964 1 0.825)']],
] as const)('%s is about %d in every form', (_what, luminance, colours) => {
  for (const colour of colours) expect(Math.abs((luminanceOf(colour) ?? Number.NaN) - luminance), colour).toBeLessThan(0.05);
});

test.each([
  'rgba(0, 0, 0, 0)',
  'rgba(0, 0, 0, 0.4)',
  'oklch(0.2 0 0 / 0.4)',
  'oklab(0.2 0 0 / 0)',
  'lab(10 0 0 / 0.4)',
  'lch(10 0 0 / none)',
  'color(srgb 0.1 0.1 0.1 / 0.4)',
  'color(display-p3 0 0 0 / 0)',
  '',
  'canvas',
  'none(1 2 3)',
])('mostly see-through, or no colour: %s', (colour) => expect(luminanceOf(colour)).toBeNull());
