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

/** Rough luminance (0 to 1) of a computed colour; null where it is mostly see-through or in a form not known. */
export function luminanceOf(colour: string): number | null {
  const [red, green, blue, alpha = 1] = (/^rgba?\(([^)]+)\)/.exec(colour)?.[1] ?? '').split(/[ ,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
