/** Is the page light or dark where the box stands? Asked of the host's own background, not of the system. */
import { parentOf } from '@/utils/editors/dom-kind';

/** @returns "dark" when the first painted background at or above the box is dark; "light" when it is light or there is none. */
export function hostTheme(box: HTMLElement): 'light' | 'dark' {
  const view = box.ownerDocument.defaultView;
  for (let at: HTMLElement | null = box; at && view; at = parentOf(at)) {
    const luminance = luminanceOf(view.getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < 0.35 ? 'dark' : 'light';
  }
  return view && /^dark/.test(view.getComputedStyle(box.ownerDocument.documentElement).colorScheme) ? 'dark' : 'light';
}

/**
 * Calls back when the theme may be another: the system's scheme changed, or the page's root or body took other attributes.
 * A page that fades between its themes is asked again when it has faded.
 */
export function watchHostTheme(box: HTMLElement, signal: AbortSignal, onChange: () => void): void {
  const { documentElement, body, defaultView: view } = box.ownerDocument;
  if (!view) return;
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, { signal });
  const observer = new view.MutationObserver(onChange);
  const options = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode', 'data-bs-theme'] };
  for (const element of [documentElement, body]) {
    // A frameset has no body.
    if (!element) continue;
    observer.observe(element, options);
    element.addEventListener('transitionend', (event) => event.target === element && onChange(), { passive: true, signal });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** How screens encode light, roughly. */
const GAMMA = 2.2;

/**
 * Rough luminance (0 to 1, as sRGB encodes it) of a computed colour; null where it is mostly see-through or in a form not known. Browsers
 * compute hex, names, `hsl` and `hwb` to `rgb`; the newer forms stay as they are, a missing component `none`.
 * https://drafts.csswg.org/css-color-4/#serializing-color-values
 */
export function luminanceOf(colour: string): number | null {
  const [, form = '', values] = /^(color\(\S+|\w+)[( ]([^)]+)/.exec(colour) ?? [];
  const [one = 0, two = 0, three = 0, alpha = 1] = (values ?? '0 0 0 / 0').split(/[ ,/]+/).map((value) => Number.parseFloat(value) || 0);
  if (alpha < 0.5) return null;
  const light = 0.2126 * one + 0.7152 * two + 0.0722 * three;
  if (/^rgb/.test(form)) return light / 255;
  if (/^okl/.test(form)) return one ** (3 / GAMMA);
  if (/^l/.test(form)) return ((one + 16) / 116) ** (3 / GAMMA);
  if (/xyz/.test(form)) return two ** (1 / GAMMA);
  if (/linear/.test(form)) return light ** (1 / GAMMA);
  return /^color/.test(form) ? light : null;
}
