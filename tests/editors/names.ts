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
  'composition',
  'backspacing input method',
  'paste of 5,000 words',
  'emptied and refilled',
  'made anew by the host',
  'two boxes',
  'sent as without Tact',
  'clean after a fix',
] as const;
export type ScenarioName = (typeof SCENARIO_NAMES)[number];

/** What `npm test` plays in Firefox; `npm run editors` plays all. The rest was never different there. */
export const SHORT: readonly ScenarioName[] = ['found and drawn', 'across bold', 'fix by key', 'undo and redo', 'sent as without Tact'];
