/**
 * Underlines over a text area: its text has no nodes, so a mirror with the same type and width lies over it, invisible but for the
 * underlines. The mirror stands in our own shadow root and exists only while there is something to draw. Its text: mirror-text.ts.
 */
import { isTextArea } from '@/utils/editors/dom-kind';
import type { Editor } from '@/utils/editors/editor';
import { createMirrorText, type MirrorText } from './mirror-text';
import type { Overlay } from './overlay';
import type { Mark, Painter } from './painter-contract';
import { intersection, rectOf, visibleArea } from './visible-rects';

/** Everything that decides where a text area breaks its lines. */
const COPIED = [
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-variant',
  'font-feature-settings',
  'font-kerning',
  'font-size-adjust',
  'font-optical-sizing',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-indent',
  'text-transform',
  'text-align',
  'text-rendering',
  'direction',
  'writing-mode',
  'tab-size',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
  'white-space',
  'word-break',
  'overflow-wrap',
  'line-break',
  'hyphens',
  'box-sizing',
  'unicode-bidi',
] as const;

/** A longer text is not mirrored, UTF-16 units: its hints stand in the list. */
const LONGEST = 200_000;

export function createMirrorPainter(editor: Editor, overlay: Overlay): Painter {
  const { box } = editor;
  if (!isTextArea(box)) throw new TypeError('mirror-painter: not a text area');
  let mirror: HTMLElement | null = null;
  let sheet: HTMLElement | null = null;
  let text: MirrorText | null = null;
  let frame = 0;
  let isPlaced = false;

  const copyStyle = (to: HTMLElement) => {
    const style = box.ownerDocument.defaultView?.getComputedStyle(box);
    if (!style) return;
    for (const name of COPIED) to.style.setProperty(name, style.getPropertyValue(name));
    to.style.width = `${box.offsetWidth}px`;
    to.style.height = `${box.offsetHeight}px`;
    // The scroll bar narrows the text: the mirror has none, so its padding takes the room.
    const bar = box.offsetWidth - box.clientWidth - Number.parseFloat(style.borderLeftWidth) - Number.parseFloat(style.borderRightWidth);
    const side = style.direction === 'rtl' ? 'padding-left' : 'padding-right';
    if (bar > 0) to.style.setProperty(side, `${Number.parseFloat(style.getPropertyValue(side)) + bar}px`);
  };

  const place = () => {
    if (!mirror || !sheet) return;
    const rect = rectOf(box);
    const area = visibleArea(box);
    const origin = overlay.origin();
    const scale = box.offsetWidth > 0 ? rect.width / box.offsetWidth : 1;
    mirror.style.transform = `translate(${rect.left - origin.x}px, ${rect.top - origin.y}px) scale(${scale})`;
    mirror.style.clipPath = `inset(${area.top - rect.top}px ${rect.right - area.right}px ${rect.bottom - area.bottom}px ${area.left - rect.left}px)`;
    isPlaced = true;
    scroll();
  };
  /** Typing moves nothing but this: all else that moves the box comes through `follow`. */
  const scroll = () => {
    const transform = `translate(${-box.scrollLeft}px, ${-box.scrollTop}px)`;
    if (sheet && sheet.style.transform !== transform) sheet.style.transform = transform;
  };

  const write = (marks: readonly Mark[], words: string) => {
    if (!mirror || !sheet || !text) {
      mirror = overlay.addLayer('mirror');
      text = createMirrorText(overlay.document);
      sheet = text.element;
      mirror.append(sheet);
      copyStyle(mirror);
      isPlaced = false;
    }
    text.write(words, marks);
    // Where the box has scrolled to is known after the host's own layout: reading it now would force that a second time.
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (isPlaced) scroll();
        else place();
      });
  };

  const erase = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    mirror?.remove();
    mirror = null;
    sheet = null;
    text = null;
  };

  return {
    paint(marks, words) {
      if (marks.length > 0 && words.length <= LONGEST) write(marks, words);
      else erase();
    },
    rectsOf(mark) {
      const area = intersection(visibleArea(box), rectOf(box));
      const nodes = text?.wordsOf(mark) ?? [];
      return nodes
        .flatMap((node) =>
          Array.from(node.getClientRects(), ({ left, top, width, height }) => intersection(new DOMRect(left, top, width, height), area)),
        )
        .filter(({ width, height }) => width >= 1 && height >= 1);
    },
    follow() {
      if (mirror) copyStyle(mirror);
      place();
    },
    dispose: erase,
  };
}
