// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clippersOf } from '@/utils/draw/clippers';

// What browsers compute of themselves.
beforeEach(() => document.head.append(Object.assign(document.createElement('style'), { textContent: '* { position: static }' })));
afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

/** The ids of what cuts the element marked `id=at` off. */
function cutBy(html: string): string {
  document.body.innerHTML = html;
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadow]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
  const at = document.querySelector<HTMLElement>('#at') ?? document.querySelector('[data-host]')?.shadowRoot?.querySelector('#at');
  return clippersOf(at as HTMLElement)
    .map(({ id }) => id)
    .join(' ');
}
const inside = (outer: string, inner: string) =>
  `<div id="out" style="overflow: auto"><div id="in" style="${outer}"><p id="at" style="${inner}"></p></div></div>`;

test.each([
  ['in the flow: every clipper', inside('overflow: hidden', ''), 'in out'],
  ['clip, and one axis alone', inside('overflow: visible clip', 'position: relative'), 'in out'],
  ['fixed: none', inside('overflow: hidden', 'position: fixed'), ''],
  ['fixed in a positioned clipper: none', inside('overflow: hidden; position: relative', 'position: fixed'), ''],
  ['absolute: not the static ones', inside('overflow: hidden', 'position: absolute'), ''],
  ['absolute: from the positioned one up', inside('overflow: hidden; position: relative', 'position: absolute'), 'in out'],
  ['absolute in sticky', inside('overflow: hidden; position: sticky', 'position: absolute'), 'in out'],
  ['absolute in absolute', inside('overflow: hidden; position: absolute', 'position: absolute'), 'in'],
  ['inside a fixed pane: the pane’s own', inside('overflow: hidden; position: fixed', ''), 'in'],
  ['inside a fixed pane: absolute too', inside('overflow: hidden; position: fixed', 'position: absolute'), 'in'],
  ['no box of its own cuts nothing', inside('overflow: hidden; display: contents', ''), 'out'],
  ['no box of its own holds nothing', inside('overflow: hidden; display: contents; position: relative', 'position: absolute'), ''],
  ['an inline element cuts nothing', inside('overflow: hidden; display: inline', ''), 'out'],
  [
    'an inline element holds what is absolute',
    inside('overflow: hidden; display: inline; position: relative', 'position: absolute'),
    'out',
  ],
] as const)('%s', (_what, html, ids) => expect(cutBy(html)).toBe(ids));

describe('holds what is fixed', () => {
  test.each([
    'transform: translateX(0)',
    'translate: 0px',
    'rotate: 0deg',
    'scale: 1',
    'transform-style: preserve-3d',
    'perspective: 100px',
    'filter: blur(0)',
    'backdrop-filter: blur(0)',
    'will-change: transform',
    'will-change: opacity, filter',
    'contain: layout',
    'contain: paint',
    'contain: size style layout',
    'contain: strict',
    'contain: content',
    'content-visibility: auto',
  ])('%s', (style) => {
    expect(cutBy(inside(`overflow: hidden; ${style}`, 'position: fixed'))).toBe('in out');
    expect(cutBy(inside(`overflow: hidden; ${style}`, 'position: absolute'))).toBe('in out');
  });
  test.each(['opacity: 0.5', 'will-change: opacity', 'contain: size style', 'container-type: inline-size', 'clip-path: inset(0)'])(
    'not: %s',
    (style) => expect(cutBy(inside(`overflow: hidden; ${style}`, 'position: fixed'))).toBe(''),
  );
  test('inline: a filter does, a transform does not', () => {
    expect(cutBy(inside('display: inline; filter: blur(0)', 'position: fixed'))).toBe('out');
    expect(cutBy(inside('display: inline; transform: translateX(0)', 'position: fixed'))).toBe('');
  });
});

test.each([
  [
    'a shadow root: its host’s ancestors',
    '<div id="out" style="overflow: auto"><div data-host><template shadow><p id="at"></p></template></div></div>',
    'out',
  ],
  [
    'fixed in a shadow root',
    '<div id="out" style="overflow: auto"><div data-host><template shadow><p id="at" style="position: fixed"></p></template></div></div>',
    '',
  ],
  [
    'fixed in a shadow root, in a host that holds it',
    '<div id="out" style="overflow: auto; filter: blur(0)"><div data-host><template shadow><p id="at" style="position: fixed"></p></template></div></div>',
    'out',
  ],
] as const)('%s', (_what, html, ids) => expect(cutBy(html)).toBe(ids));
