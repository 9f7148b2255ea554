/** Colours, sizes and type of everything Tact shows beside a reply box. The one place to change them; a 4 px grid. */

const LIGHT = {
  surface: '#ffffff',
  'surface-2': '#f6f6f8',
  ink: '#1d1d26',
  'ink-2': '#5b5b6b',
  edge: '#dcdce3',
  improve: '#a35200',
  'improve-soft': '#fdf3e2',
  careful: '#b3235b',
  'careful-soft': '#fdecf3',
  'well-done': '#1a7f4b',
  action: '#2f4bb5',
  'action-ink': '#ffffff',
  shadow: '0 1px 2px rgb(20 20 40 / 0.10), 0 6px 24px rgb(20 20 40 / 0.16)',
} as const;

const DARK: { readonly [token in keyof typeof LIGHT]: string } = {
  surface: '#26272e',
  'surface-2': '#31323b',
  ink: '#f1f1f5',
  'ink-2': '#b4b5c3',
  edge: '#45464f',
  improve: '#f3b354',
  'improve-soft': '#3d3322',
  careful: '#ff8db5',
  'careful-soft': '#46283a',
  'well-done': '#63cf96',
  action: '#b9c6ff',
  'action-ink': '#171a2c',
  shadow: '0 1px 2px rgb(0 0 0 / 0.4), 0 6px 24px rgb(0 0 0 / 0.5)',
};

const variables = (tokens: { readonly [name: string]: string }): string =>
  Object.entries(tokens)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');

export const TOKENS_CSS = `
.light { color-scheme: light; ${variables(LIGHT)} }
.dark { color-scheme: dark; ${variables(DARK)} }
.view { --radius: 8px; font: 13px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'PingFang TC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
`;
