/**
 * Gives a document or shadow root a style sheet without a node. The sheet must come from the window that owns the root.
 * Firefox refuses `adoptedStyleSheets` through its Xray wrappers (bug 1751346): there the page's own view of the root takes it.
 */
import { documentOf, type Root } from '@/utils/editors/dom-kind';

type Unwrapped<T> = T & { readonly wrappedJSObject?: T };
type SheetMaker = { readonly CSSStyleSheet: typeof CSSStyleSheet };

/** @returns a function that takes the sheet away again, or null where no sheet can be given. */
export function adoptSheet(root: Root, css: string): (() => void) | null {
  const view = documentOf(root).defaultView as Unwrapped<Window & SheetMaker> | null;
  if (!view) return null;
  return (
    adopt(root, view, css) ??
    ((root as Unwrapped<Root>).wrappedJSObject && view.wrappedJSObject
      ? adopt((root as Unwrapped<Root>).wrappedJSObject ?? root, view.wrappedJSObject, css)
      : null)
  );
}

function adopt(root: Root, view: SheetMaker, css: string): (() => void) | null {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
    return () => {
      const at = root.adoptedStyleSheets.indexOf(sheet);
      if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
    };
  } catch {
    return null;
  }
}
