/** One paragraph of a contenteditable as text: its pieces, and what of its nodes a person never typed. */
import { isElement, isText } from './dom-kind';

/** A run of a text node's letters: `from` is its offset in the node, `start` its offset in the unit's text. */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

/** What one child of the container adds to the text. Blocks stand on lines of their own; inline children join their neighbours. */
export interface Unit {
  readonly node: Node;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly isBlock: boolean;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** What editors put where a caret needs a place, never typed: CKEditor 5 and TinyMCE after bold, CKEditor 4, Slate, Quill. */
const FILLER = /[\u200b\u2060\ufeff]/;
const BETWEEN_FILLERS = /[^\u200b\u2060\ufeff]+/g;
/** Not the agent's words: an editor's own placeholder, quoted mail and signatures that mail hosts keep in the editable, and code. */
const NOT_TYPED =
  'style, script, template, [data-slate-placeholder], .gmail_quote, .gmail_signature, blockquote[type="cite"], .moz-cite-prefix';

const isBlock = (node: Node): boolean => isElement(node) && BLOCKS.has(node.tagName);

/** Wrappers with one block child (Draft.js, iframe bodies) are looked through, so that the units are paragraphs. */
export function blockContainer(root: HTMLElement): HTMLElement {
  let at = root;
  for (;;) {
    const only = at.children.length === 1 ? at.firstElementChild : null;
    if (!isElement(only) || !isBlock(only) || only.matches(NOT_TYPED) || !only.firstElementChild || !isBlock(only.firstElementChild))
      return at;
    if (Array.from(at.childNodes).some((node) => isText(node) && node.data.trim() !== '')) return at;
    at = only;
  }
}

export function readUnit(unitNode: Node, keepsNewlines: boolean): Unit {
  const pieces: Piece[] = [];
  let text = '';
  let isOpen = false;
  let wantsBreak = false;
  const openLine = () => {
    if (wantsBreak) text += '\n';
    wantsBreak = false;
    isOpen = true;
  };
  const visit = (node: Node, isLast: boolean): void => {
    if (isText(node)) {
      // Each reading of `data` copies it out of the page.
      const { data } = node;
      if (data === '') return;
      if (!keepsNewlines && data.trim() === '' && data.includes('\n') && hasBlockSibling(node)) return;
      openLine();
      for (const { 0: run, index } of FILLER.test(data) ? data.matchAll(BETWEEN_FILLERS) : [{ 0: data, index: 0 }]) {
        pieces.push({ node, from: index, start: text.length, length: run.length });
        text += keepsNewlines ? run : run.replace(/[\n\r\t]/g, ' ');
      }
      return;
    }
    if (!isElement(node) || node.matches(NOT_TYPED)) return;
    if (node.tagName === 'BR') {
      openLine();
      // The last <br> of a block only keeps its line open; it breaks none.
      if (!isLast || node === unitNode) text += '\n';
      return;
    }
    const block = node !== unitNode && isBlock(node);
    wantsBreak ||= block && isOpen;
    const isLineEnd = isBlock(node) || isLast;
    const children = node.childNodes;
    for (let at = 0; at < children.length; at += 1) {
      const child = children[at];
      if (child) visit(child, isLineEnd && at === children.length - 1);
    }
    wantsBreak ||= block && isOpen;
  };
  visit(unitNode, false);
  return { node: unitNode, text, pieces, isBlock: isBlock(unitNode) };
}

const hasBlockSibling = (node: Node): boolean =>
  (node.previousSibling !== null && isBlock(node.previousSibling)) || (node.nextSibling !== null && isBlock(node.nextSibling));
