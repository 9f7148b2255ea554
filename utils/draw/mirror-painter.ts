/**
 * Underlines over a text area: its text has no nodes, so a mirror with the same type and width lies over it, invisible but for the
 * underlines. The mirror stands in our own shadow root and exists only while there is something to draw. One block per line of text:
 * a keystroke lays out the line it touched, however long the reply.
 */
import { isTextArea } from '@/utils/editors/dom-kind';
import type { Editor } from '@/utils/editors/editor';
import type { Overlay } from './overlay';
import type { Mark, Painter } from './painter';
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
  let lines: readonly Line[] = [];
  let frame = 0;
  let words = new Map<Mark, HTMLElement[]>();

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
    sheet.style.transform = `translate(${-box.scrollLeft}px, ${-box.scrollTop}px)`;
  };

  const write = (marks: readonly Mark[]) => {
    const document = overlay.document;
    if (!mirror || !sheet) {
      mirror = overlay.addLayer('mirror');
      sheet = document.createElement('div');
      mirror.append(sheet);
      copyStyle(mirror);
    }
    words = new Map(marks.map((mark) => [mark, []]));
    const next: Line[] = [];
    let start = 0;
    for (const [at, text] of editor.read().split('\n').entries()) {
      const end = start + text.length;
      const here = marks.filter(({ span }) => span.start < end && span.end > start);
      const key = `${text}\n${here.map(({ span, voice }) => `${span.start - start},${span.end - start},${voice}`).join(';')}`;
      const old = lines[at];
      const line = old?.key === key ? old : lineOf(document, key, text, start, here);
      if (line !== old) {
        if (old) old.node.replaceWith(line.node);
        else sheet.append(line.node);
      }
      for (const [nth, mark] of here.entries()) words.get(mark)?.push(...(line.words[nth] ?? []));
      next.push(line);
      start = end + 1;
    }
    for (const old of lines.slice(next.length)) old.node.remove();
    lines = next;
    // Where the box has scrolled to is known after the host's own layout: reading it now would force that a second time.
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0;
        place();
      });
  };

  const erase = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    mirror?.remove();
    mirror = null;
    sheet = null;
    lines = [];
    words = new Map();
  };

  return {
    paint(marks) {
      if (marks.length > 0 && editor.read().length <= LONGEST) write(marks);
      else erase();
    },
    rectsOf(mark) {
      const area = intersection(visibleArea(box), rectOf(box));
      const nodes = words.get(mark) ?? [];
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

/** One line of the text. `words` are the elements of each mark on it, in the order of the marks. */
interface Line {
  readonly key: string;
  readonly node: HTMLElement;
  readonly words: readonly (readonly HTMLElement[])[];
}

/** @param marks those that touch the line, in order of position and apart from each other. */
function lineOf(document: Document, key: string, text: string, start: number, marks: readonly Mark[]): Line {
  const node = document.createElement('div');
  let at = 0;
  const words = marks.map(({ span, voice }) => {
    const from = Math.max(at, span.start - start);
    const to = Math.min(text.length, span.end - start);
    if (to <= from) return [];
    const word = document.createElement('span');
    word.className = voice;
    word.textContent = text.slice(from, to);
    node.append(text.slice(at, from), word);
    at = to;
    return [word];
  });
  // An empty line keeps its height by a zero-width space.
  node.append(text.slice(at) || (at === 0 ? '\u200b' : ''));
  return { key, node, words };
}
