/** What stands in grey can be read, on either surface: 4.5 to 1 (WCAG 1.4.3). Only the meter, which has no words, may fade. */
import { expect, it } from 'vitest';
import { COACH_CSS } from '@/components/coach/styles';

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
const tokensOf = (theme: string): Record<string, string> => {
  const [, body = ''] = new RegExp(`\\.${theme} \\{([^}]*)\\}`).exec(COACH_CSS) ?? [];
  return Object.fromEntries([...body.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, value]) => [name, value]));
};

it.each(
  ['light', 'dark'].flatMap((theme) =>
    [
      ['ink', 'surface'],
      ['ink', 'surface-2'],
      ['ink-2', 'surface'],
      ['ink-2', 'surface-2'],
      ['action-ink', 'action'],
      ['well-done', 'surface'],
    ].map(([text = '', ground = '']) => [theme, text, ground] as const),
  ),
)('%s: %s on %s', (theme, text, ground) => {
  const tokens = tokensOf(theme);
  expect(contrast(tokens[text] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
});

it('no words fade', () => {
  const faded = [...COACH_CSS.matchAll(/([^{}]+)\{[^{}]*opacity: 0\.\d/g)].map(([, selector = '']) => selector.trim());
  expect(faded).toEqual(['.meter.is-typing', '.meter.is-empty']);
});
