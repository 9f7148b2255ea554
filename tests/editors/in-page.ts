/** Functions that run in the page: what the host's editor says, where its words are, and what Tact draws. Each must stand alone. */
import type { Area } from './driver';

/** What pages/page.js offers. */
export interface Host {
  readonly boxes: readonly {
    box(): HTMLElement;
    text(): string;
    html(): string;
    set(text: string): unknown;
    /** Only where the editor's own redo hears no key (see `redo` in editors.ts). */
    redo?(): void;
  }[];
  readonly sent: readonly string[];
  remake(at: number): Promise<void>;
}

declare global {
  interface Window {
    host: Host;
  }
}

export interface Drawn {
  readonly words: string;
  readonly rects: readonly Area[];
}

/**
 * Everything drawn in a box: CSS highlights, whose registry the page shares; without them, or in a text area, what stands in the test
 * build's open shadow root. A line of its own counts for the words right above it.
 */
export function drawnIn(at: number): Drawn[] {
  const box = window.host.boxes[at]?.box();
  const view = box?.ownerDocument.defaultView as (Window & typeof globalThis) | null | undefined;
  if (!box || !view) return [];
  const plain = ({ left, top, width, height }: DOMRect) => ({ x: left, y: top, width, height });
  const frame = view.frameElement as HTMLElement | null;
  const outer = frame?.getBoundingClientRect();
  const frameX = outer && frame ? outer.left + frame.clientLeft : 0;
  const frameY = outer && frame ? outer.top + frame.clientTop : 0;
  const ours = document.querySelector('tact-coach')?.shadowRoot;
  if (box.tagName === 'TEXTAREA') {
    const { left, top } = box.getBoundingClientRect();
    const over = [...(ours?.querySelectorAll('.mirror') ?? [])].filter((mirror) => {
      const rect = mirror.getBoundingClientRect();
      return Math.abs(rect.left - left - frameX) < 2 && Math.abs(rect.top - top - frameY) < 2;
    });
    const inFrame = ({ left: x, top: y, width, height }: DOMRect) => ({ x: x - frameX, y: y - frameY, width, height });
    return over.flatMap((mirror) =>
      [...mirror.querySelectorAll('span')].map((word) => ({
        words: word.textContent ?? '',
        rects: [...word.getClientRects()].map(inFrame),
      })),
    );
  }
  if (!view.CSS.highlights) {
    const lines = ours?.querySelectorAll('.underline') ?? [];
    return [...lines].flatMap((line) => {
      const { left, right, top, width } = line.getBoundingClientRect();
      const doc = box.ownerDocument;
      const from = doc.caretPositionFromPoint(left + 1 - frameX, top - 8 - frameY);
      const to = doc.caretPositionFromPoint(right - 1 - frameX, top - 8 - frameY);
      if (!from || !to || !box.contains(from.offsetNode)) return [];
      const over = doc.createRange();
      over.setStart(from.offsetNode, from.offset);
      over.setEnd(to.offsetNode, to.offset);
      const words = [...over.getClientRects()].at(-1);
      const isRight = words !== undefined && Math.abs(words.bottom + frameY - top) < 4;
      return [
        { words: over.toString(), rects: [{ x: left - frameX, y: isRight ? words.top : top - frameY, width, height: words?.height ?? 0 }] },
      ];
    });
  }
  return [...view.CSS.highlights.entries()]
    .filter(([name]) => name.startsWith('tact-'))
    .flatMap(([, highlight]) => [...highlight])
    .filter((range): range is Range => range instanceof view.Range && box.contains(range.startContainer))
    .map((range) => ({ words: range.toString(), rects: [...range.getClientRects()].map(plain) }));
}

/** Where words really are, measured without Tact: by their text nodes, or for a text area by a canvas and its line height. */
export function rectsOfWords([at, words]: readonly [number, string]): Area[] {
  const box = window.host.boxes[at]?.box();
  if (!box) return [];
  if (box.tagName === 'TEXTAREA') {
    const area = box as HTMLTextAreaElement;
    const style = getComputedStyle(area);
    const before = area.value.slice(0, area.value.indexOf(words)).split('\n');
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) return [];
    pen.font = `${style.fontSize} ${style.fontFamily}`;
    const { left, top } = area.getBoundingClientRect();
    const inset = (side: 'Left' | 'Top') => Number.parseFloat(style[`padding${side}`]) + Number.parseFloat(style[`border${side}Width`]);
    const height = Number.parseFloat(style.lineHeight);
    const x = inset('Left') + pen.measureText(before.at(-1) ?? '').width;
    const y = inset('Top') + (before.length - 1) * height - area.scrollTop;
    // Scaled or zoomed by the page.
    const scale = area.getBoundingClientRect().width / area.offsetWidth;
    return [{ x: left + x * scale, y: top + y * scale, width: pen.measureText(words).width * scale, height: height * scale }];
  }
  // Editors' own fillers are no words.
  const places: { node: Text; offset: number }[] = [];
  let text = '';
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let offset = 0; offset < node.length; offset += 1) {
      const letter = node.data[offset] ?? '';
      if (/[\u200b\u2060\ufeff]/.test(letter)) continue;
      places.push({ node, offset });
      text += letter === '\u00a0' ? ' ' : letter;
    }
  }
  const start = text.indexOf(words);
  const from = places[start];
  const to = places[start + words.length - 1];
  if (!from || !to) return [];
  const range = box.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return [...range.getClientRects()].map(({ left, top, width, height }) => ({ x: left, y: top, width, height }));
}

/** The box on screen, in px of the top window; and how far its own window stands in it. */
export function boxArea(at: number): Area & { readonly frameX: number; readonly frameY: number } {
  const box = window.host.boxes[at]?.box();
  if (!box) throw new Error(`no box ${at}`);
  const frame = box.ownerDocument.defaultView?.frameElement as HTMLElement | null;
  const outer = frame?.getBoundingClientRect();
  const frameX = outer && frame ? outer.left + frame.clientLeft : 0;
  const frameY = outer && frame ? outer.top + frame.clientTop : 0;
  const { left, top, width, height } = box.getBoundingClientRect();
  return { x: left + frameX, y: top + frameY, width, height, frameX, frameY };
}

/** A part of the coach, or null when it is not to be seen. */
export function partArea(part: string): Area | null {
  const element = document.querySelector('tact-coach')?.shadowRoot?.querySelector(`[data-part=${part}]`);
  const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
  return width > 0 ? { x: left, y: top, width, height } : null;
}

/** The columns of a picture that hold one of our two underline colours, in px from its left; null when there is none. */
export async function underlineColumns(png: string): Promise<{ readonly from: number; readonly to: number } | null> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.drawImage(image, 0, 0);
  const { data, width } = pen.getImageData(0, 0, image.width, image.height);
  const colours = [
    [194, 120, 3],
    [224, 68, 124],
  ];
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  for (let index = 0; index < data.length; index += 4) {
    const isOurs = colours.some((colour) => colour.every((part, channel) => Math.abs((data[index + channel] ?? 0) - part) < 24));
    if (!isOurs) continue;
    const column = (index / 4) % width;
    from = Math.min(from, column);
    to = Math.max(to, column);
  }
  return to < 0 ? null : { from, to };
}

/** Selects what is to be copied: a place outside every editor, made and taken away by the test. */
export function offerForCopy(html: string): void {
  document.querySelector('#copied')?.remove();
  const source = document.createElement('div');
  source.id = 'copied';
  source.innerHTML = html;
  source.tabIndex = -1;
  document.body.append(source);
  // An editor with focus would copy its own selection.
  window.focus();
  source.focus({ preventScroll: true });
  document.addEventListener('copy', () => source.setAttribute('data-copied', ''), { once: true, capture: true });
  document.getSelection()?.selectAllChildren(source);
}
