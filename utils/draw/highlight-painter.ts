/**
 * Underlines by CSS Custom Highlights: no node, no layout of ours, and the browser moves them with the words. The registry belongs to the
 * window and is shared with the page: two names of our own, and each session adds and takes away only its own ranges.
 */
import { rootOf } from '@/utils/editors/dom-kind';
import type { Editor } from '@/utils/editors/editor';
import { adoptSheet } from './adopt-sheet';
import type { Mark, Painter } from './painter-contract';
import { HIGHLIGHT_CSS, highlightName } from './underline-style';
import { visibleArea, visibleRects } from './visible-rects';

type HighlightWindow = Window & { readonly CSS: typeof CSS; readonly Highlight: typeof Highlight };

const viewOf = (box: HTMLElement): HighlightWindow | null => box.ownerDocument.defaultView as HighlightWindow | null;

export const hasHighlights = (box: HTMLElement): boolean => {
  const view = viewOf(box);
  return view !== null && 'Highlight' in view && 'highlights' in view.CSS;
};

/** @returns null where the root takes no style sheet, so that the underlines would have no look. */
export function createHighlightPainter(editor: Editor): Painter | null {
  const view = viewOf(editor.box);
  const dropSheet = view && adoptSheet(rootOf(editor.box), HIGHLIGHT_CSS);
  if (!view || !dropSheet) return null;
  let painted: { readonly mark: Mark; readonly range: Range }[] = [];

  const highlightOf = (name: string): Highlight => {
    const known = view.CSS.highlights.get(name);
    if (known) return known;
    const made = new view.Highlight();
    view.CSS.highlights.set(name, made);
    return made;
  };
  const erase = () => {
    for (const { mark, range } of painted) {
      const highlight = view.CSS.highlights.get(highlightName(mark.voice));
      highlight?.delete(range);
      if (highlight?.size === 0) view.CSS.highlights.delete(highlightName(mark.voice));
    }
    painted = [];
  };

  return {
    paint(marks) {
      const wanted = marks.map((mark) => ({ mark, range: editor.rangeOf?.(mark.span) ?? null }));
      const isSame =
        wanted.length === painted.length &&
        wanted.every(({ mark, range }, at) => range && isSamePlace(range, painted[at]?.range) && mark.voice === painted[at]?.mark.voice);
      if (isSame) {
        painted = painted.map(({ range }, at) => ({ range, mark: wanted[at]?.mark ?? { span: { start: 0, end: 0 }, voice: 'improve' } }));
        return;
      }
      erase();
      for (const { mark, range } of wanted) {
        if (!range) continue;
        highlightOf(highlightName(mark.voice)).add(range);
        painted.push({ mark, range });
      }
    },
    rectsOf(mark) {
      const range = painted.find((candidate) => candidate.mark === mark)?.range ?? editor.rangeOf?.(mark.span);
      return range ? visibleRects(range, visibleArea(editor.box)) : [];
    },
    follow() {},
    dispose() {
      erase();
      dropSheet();
    },
  };
}

const isSamePlace = (one: Range, other: Range | undefined): boolean =>
  other !== undefined &&
  one.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;
