/**
 * What a message says, read without asking the page to lay anything out: lines as its tags make them, less quotations, signatures, times,
 * names and buttons. Never longer than a few thousand characters.
 */
import { documentInside, isElement, isFrame, isText } from '@/utils/editors/dom-kind';
import { isHidden } from './around';
import { isNamed } from './tokens';

const NO_WORDS = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'BUTTON', 'TIME', 'SELECT', 'INPUT', 'TEXTAREA', 'SVG', 'VIDEO', 'AUDIO', 'NAV']);
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH TR UL'.split(
    ' ',
  ),
);
const QUOTED = 'blockquote, .gmail_quote, .gmail_signature, [id^=appendonsend], [id^=divRplyFwdMsg], .moz-cite-prefix, .protonmail_quote';
const ASIDE_WORDS = /^(?:quote|quoted|signature|sender|author|username|timestamp|time|date|avatar|status|toolbar|actions|reactions|badge)$/;
const TIME_LINE =
  /^(?:(?:today|yesterday|hôm nay|hôm qua|今天|昨天|өнөөдөр|өчигдөр)[, ]*)?(?:上午|下午)?\s*\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|sa|ch)?\s*[✓✔]*$/iu;
/** From here on it is somebody else's mail. */
const QUOTE_LINE =
  /^(?:on .{6,90} wrote:|le .{6,90} a écrit\s*:|vào .{6,90} đã viết:|在?.{6,60}写道[：:]|-{3,} ?original message ?-{3,}|from: .+@.+)$/iu;
const LONGEST = 6000;

/** @returns the message's words, lines by `\n`; empty when it has none (a picture, a call). */
export function readText(message: HTMLElement): string {
  const lines: string[] = [''];
  let length = 0;
  const breakLine = () => {
    if (lines.at(-1) !== '') lines.push('');
  };
  const walk = (node: Node) => {
    if (length > LONGEST) return;
    if (isText(node)) {
      const text = isPreformatted(node)
        ? node.data.replace(/[^\S\n]+|[\u200b\ufeff]+/g, ' ')
        : node.data.replace(/[\s\u200b\ufeff]+/g, ' ');
      length += text.length;
      for (const [at, part] of text.split('\n').entries()) {
        if (at > 0) lines.push('');
        lines.push((lines.pop() ?? '') + part);
      }
      return;
    }
    if (!isElement(node) || NO_WORDS.has(node.tagName.toUpperCase()) || isHidden(node)) return;
    if (node !== message && (node.matches(QUOTED) || isNamed(node, ASIDE_WORDS))) return;
    if (node.tagName === 'BR') {
      lines.push('');
      return;
    }
    if (isFrame(node)) {
      const body = documentInside(node)?.body;
      if (body) walk(body);
      return;
    }
    const isBlock = BLOCK.has(node.tagName);
    if (isBlock) breakLine();
    for (const child of node.childNodes) walk(child);
    if (isBlock) breakLine();
  };
  walk(message);
  const said: string[] = [];
  for (const line of lines.map((each) => each.trim())) {
    if (QUOTE_LINE.test(line) || line === '--') break;
    if (!line.startsWith('>') && !TIME_LINE.test(line)) said.push(line);
  }
  return said
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, LONGEST);
}

/** Whether line breaks in the source are seen. Asks for one computed style: no layout. */
const isPreformatted = ({ data, parentElement: parent }: Text): boolean =>
  parent !== null &&
  data.includes('\n') &&
  /pre|break-spaces/.test(parent.ownerDocument.defaultView?.getComputedStyle(parent).whiteSpace ?? '');
