/** The names the matrix is made of, in its order. */
export type BrowserKind = 'chromium' | 'firefox';

export const SCENARIO_NAMES = [
  'found and drawn',
  'follows typing',
  'follows scroll and size',
  'across bold',
  'in a list',
  'fix by click',
  'fix by key',
  'undo and redo',
  'waved away',
  'Pinyin',
  'Telex and dead keys',
  'backspacing input method',
  'paste of 5,000 words',
  'emptied and refilled',
  'made anew by the host',
  'two boxes',
  'sent as without Tact',
  'clean after a fix',
] as const;
export type ScenarioName = (typeof SCENARIO_NAMES)[number];

/**
 * What `npm test` plays of it, in under three minutes on two processors: where editors differ most. `npm run editors` plays all, in each
 * browser, and writes docs/editors.md.
 */
const QUICK: { readonly [browser in BrowserKind]: readonly ScenarioName[] } = {
  chromium: ['across bold', 'undo and redo', 'Pinyin', 'sent as without Tact'],
  firefox: ['undo and redo'],
};
const isAll = process.env.TACT_EDITORS === 'all';

export const scenariosFor = (browser: BrowserKind): readonly ScenarioName[] => (isAll ? SCENARIO_NAMES : QUICK[browser]);

/** Places that are a frame, a shadow root or strict to scripts: where Firefox wraps what an extension touches. */
const QUICK_PLACES = ['/blank-frame', '/srcdoc-frame', '/shadow', '/strict', '/other-overlay', '/area-shadow', '/read-only area'];

export const isPlayed = (browser: BrowserKind, place: string): boolean => isAll || browser === 'chromium' || QUICK_PLACES.includes(place);

/** The 95th percentile of what a key costs the main thread, ms. */
export interface Latency {
  readonly name: string;
  readonly off: number;
  readonly on: number;
}

/** What is played where boxes of our own are drawn: one editor of each shape, and every scenario that looks at what is drawn. */
export const BOXES: { readonly editors: readonly string[]; readonly scenarios: readonly ScenarioName[] } = {
  editors: ['plain', 'prosemirror', 'tinymce'],
  scenarios: isAll
    ? ['found and drawn', 'follows typing', 'follows scroll and size', 'across bold', 'fix by click', 'two boxes']
    : ['found and drawn', 'follows typing'],
};
