/** What is taken for the visible part of a box, beside what the browser itself shows of it: asked by hit tests over the whole window. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundled, launchPlain } from './harness/unit-in-page';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchPlain();
  page = await browser.newPage({ viewport: { width: 400, height: 400 } });
  await page.setContent('<!doctype html><body style="margin: 0">');
  await page.addScriptTag({ content: await bundled('utils/draw/visible-rects.ts', 'rects') });
});
afterAll(() => browser.close());

/** [as taken, as shown]: left, top, right, bottom in px, all tens; null when nothing of it is seen. */
const areasOf = (html: string): Promise<readonly [string | null, string | null]> =>
  page.evaluate(async (body) => {
    document.body.setHTMLUnsafe(body);
    for (const dialog of document.querySelectorAll('dialog')) dialog.showModal();
    for (const popover of document.querySelectorAll<HTMLElement>('[popover]')) popover.showPopover();
    // What need not be drawn yet is not hit either.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    const roots = [document, ...Array.from(document.querySelectorAll('*'), ({ shadowRoot }) => shadowRoot)];
    const box = roots.map((each) => each?.querySelector<HTMLElement>('#box')).find(Boolean);
    if (!box) throw new Error('no box');
    const seen: { x: number; y: number }[] = [];
    for (let x = 5; x < 400; x += 10)
      for (let y = 5; y < 400; y += 10) {
        const at = document.elementFromPoint(x, y);
        if ((at?.shadowRoot?.elementFromPoint(x, y) ?? at) === box) seen.push({ x, y });
      }
    const within = (numbers: readonly number[]) => [Math.min(...numbers) - 5, Math.max(...numbers) + 5] as const;
    const [left, right] = within(seen.map(({ x }) => x));
    const [top, bottom] = within(seen.map(({ y }) => y));
    const area = window.rects.visibleArea(box);
    return [
      area.width > 0 && area.height > 0 ? [area.left, area.top, area.right, area.bottom].join() : null,
      seen.length > 0 ? [left, top, right, bottom].join() : null,
    ] as const;
  }, html);

const box = (style: string) => `<div id="box" style="width: 100px; height: 60px; ${style}"></div>`;
/** A pane that leaves no room, one that leaves half, and the box in it. */
const panes = (style: string, inner: string, outer = '') =>
  `<div style="width: 200px; height: 40px; margin: 20px 0 0 30px; overflow: hidden; ${outer}"><div style="width: 50px; height: 30px; overflow: auto; ${style}">${inner}</div></div>`;
const HOLDING = [
  'transform: translateX(0)',
  'translate: 0px',
  'rotate: 0deg',
  'scale: 1',
  'transform-style: preserve-3d',
  'perspective: 100px',
  'filter: blur(0)',
  'backdrop-filter: blur(0)',
  'will-change: transform',
  'will-change: opacity, backdrop-filter',
  'contain: layout',
  'contain: paint',
  'contain: strict',
  'contain: content',
  'content-visibility: auto',
  // These hold nothing.
  'contain: style',
  'contain: inline-size',
  'container-type: inline-size',
  'container-type: size',
  'will-change: opacity',
  'opacity: 0.9',
  'isolation: isolate',
];
const AWAY = ['position: fixed; left: 10px; top: 10px', 'position: absolute; left: 10px; top: 10px'];

test.each([
  ['in the flow', panes('', box(''))],
  ['relative', panes('', box('position: relative; left: 10px'))],
  ['sticky', panes('', box('position: sticky; top: 0'))],
  ['fixed in an empty clipper', `<div style="overflow: hidden; height: 0">${box(AWAY[0] ?? '')}</div>`],
  ...AWAY.flatMap((away) => [
    [`${away} in static panes`, panes('', box(away))],
    [`${away} in a relative pane`, panes('position: relative', box(away))],
    [`${away} in a relative pane, in a fixed one`, panes('position: relative', box(away), 'position: fixed')],
    [`${away} in a fixed pane`, panes('position: fixed', box(away))],
    [`${away} in an absolute pane`, panes('position: absolute', box(away))],
    [`${away} in a sticky pane`, panes('position: sticky; top: 0', box(away))],
    [`${away} in a pane without a box`, panes('display: contents; position: relative; transform: scale(1)', box(away))],
    [`${away} in an inline pane`, panes('display: inline; position: relative; transform: scale(1)', box(away))],
    [`${away} in an inline pane with a filter`, panes('display: inline; filter: blur(0)', box(away))],
    [`${away} in a div in a fixed pane`, panes('position: fixed', `<div>${box(away)}</div>`)],
    ...HOLDING.map((style) => [`${away} in a pane with ${style}`, panes(style, box(away))]),
    ...HOLDING.map((style) => [`${away} in a pane in one with ${style}`, panes('', box(away), style)]),
  ]),
  [
    'a fixed pane held by a transformed one',
    panes(
      'transform: scale(1)',
      `<div style="position: fixed; overflow: hidden; width: 80px; height: 25px; left: 10px; top: 10px">${box('')}</div>`,
    ),
  ],
  [
    'a modal dialog in a transformed pane',
    panes('transform: scale(1)', `<dialog style="border: 0; padding: 0; margin: 50px">${box('')}</dialog>`),
  ],
  [
    'a box that is out of the flow of a modal dialog',
    panes(
      'transform: scale(1)',
      `<dialog style="border: 0; padding: 0; margin: 50px; width: 150px; height: 50px">${box(AWAY[1] ?? '')}</dialog>`,
    ),
  ],
  [
    'a popover in a transformed pane',
    panes('transform: scale(1)', `<div popover style="border: 0; padding: 0; margin: 50px">${box('')}</div>`),
  ],
  ...AWAY.flatMap((away) =>
    ['', 'position: relative', 'position: fixed', 'filter: blur(0)'].flatMap((style) => [
      [
        `${away} in a shadow root, around it ${style}`,
        panes(style, `<my-box><template shadowrootmode="open">${box(away)}</template></my-box>`),
      ],
      [
        `${away} in a slot, around it ${style}`,
        `<div style="overflow: hidden; height: 70px"><my-pane>${box(away)}<template shadowrootmode="open">${panes(style, '<slot style="overflow: hidden"></slot>')}</template></my-pane></div>`,
      ],
    ]),
  ),
])('%s', async (_what, html) => {
  const [taken, shown] = await areasOf(html);
  expect(taken).toBe(shown);
});

declare global {
  interface Window {
    rects: typeof import('@/utils/draw/visible-rects');
  }
}
