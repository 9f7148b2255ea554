/**
 * The one suite every site runs: what a coach must know of a page, and what it must not. Each scenario answers `yes`, or `unknown` where the
 * tool's pages tell nothing and nothing was claimed; it throws where something is wrong. Runs in a document given by the test.
 */
import type { Editor } from '@/utils/editors/editor';
import { findReplyBox } from '@/utils/editors/find-reply-box';
import type { Clock, Place } from '@/utils/session/deps';
import { detectSent } from '@/utils/session/sent-detector';
import { SITES } from '@/utils/sites';
import { upwardsFrom } from '@/utils/sites/around';
import { placeOf } from '@/utils/sites/place';
import { ANA, MEI, TALKS, type Talk, type ToolPage } from './tool';

export type Answer = 'yes' | 'unknown' | '–';

export const SCENARIOS = {
  box: 'right box',
  message: 'right message',
  name: 'right name',
  note: 'note recognised',
  switch: 'conversation switch',
  sent: 'sent counted once',
  discarded: 'discarded draft not counted',
} as const;
export type Scenario = keyof typeof SCENARIOS;

export interface Stage {
  readonly document: Document;
  goTo(url: string, title: string): void;
  /** Presses a button as a person would: trusted. */
  press(button: Element): void | Promise<void>;
}

export interface Shown {
  readonly box: HTMLElement;
  readonly place: Place;
}

/** Shows a page; with `kept`, the box of the page before stands in it again, as in tools that use one editor for all conversations. */
export function show(stage: Stage, tool: ToolPage, open: Talk, isNote = false, kept: HTMLElement | null = null): Shown {
  const { document } = stage;
  const shown = turnTo(stage, tool, open);
  document.body.innerHTML = tool.page({ open, all: TALKS, isNote });
  const box =
    kept && !tool.frame && !tool.shadow && tool.box === boxSelector(tool, isNote)
      ? putBack(stage, tool, kept)
      : findBox(document, tool, isNote);
  return shown(box);
}

/** Two conversations side by side, each with a box and a Send of its own. `other` holds the second, which the person does not write in. */
function showTwo(stage: Stage, tool: ToolPage): Shown & { readonly own: Element; readonly other: Element } {
  const shown = turnTo(stage, tool, ANA);
  const [own, other] = TALKS.map((open) => {
    const part = stage.document.createElement('section');
    part.innerHTML = tool.page({ open, all: TALKS, isNote: false });
    return part;
  });
  if (!own || !other) throw new Error('two conversations are needed');
  stage.document.body.replaceChildren(own, other);
  const box = findBox(own, tool, false);
  const beside = findBox(other, tool, false);
  if (tool.send === null) for (const one of [box, beside]) addButton(inPage(stage, one), 'Send');
  return { ...shown(box), own, other };
}

function turnTo(stage: Stage, tool: ToolPage, open: Talk): (box: HTMLElement) => Shown {
  const href = tool.url(open.id);
  stage.goTo(href, tool.title?.(open) ?? open.name);
  return (box) => ({ box, place: placeOf(box, { href, origin: new URL(href).origin }) });
}

/** What stands in the page itself of a box in a frame or a shadow root: what the host takes away. */
function inPage({ document }: Stage, box: HTMLElement): HTMLElement {
  for (const at of upwardsFrom(box)) if (at.getRootNode() === document) return at;
  throw new Error('the box is in no page');
}

function addButton(beside: Element, words: string): HTMLElement {
  const button = beside.ownerDocument.createElement('button');
  button.type = 'button';
  button.textContent = words;
  beside.after(button);
  return button;
}

const boxSelector = (tool: ToolPage, isNote: boolean): string => (isNote ? (tool.noteBox ?? tool.box) : tool.box);

function findBox(page: ParentNode, tool: ToolPage, isNote: boolean): HTMLElement {
  const selector = boxSelector(tool, isNote);
  let box: HTMLElement | null | undefined;
  if (tool.shadow) {
    const root = page.querySelector(tool.shadow)?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = tool.box;
    box = root?.querySelector<HTMLElement>('*');
  } else if (tool.frame) {
    const frame = page.querySelector<HTMLIFrameElement>(isNote && tool.noteBox ? tool.noteBox : tool.frame);
    box = frame?.contentDocument?.body;
    // The DOM of the unit tests does not tell a window which element holds it.
    if (frame?.contentWindow) Object.defineProperty(frame.contentWindow, 'frameElement', { value: frame, configurable: true });
    box?.setAttribute('contenteditable', 'true');
  } else box = page.querySelector<HTMLElement>(selector);
  if (!box) throw new Error(`${tool.name}: no box ${selector}`);
  return box;
}

function putBack({ document }: Stage, tool: ToolPage, kept: HTMLElement): HTMLElement {
  const fresh = document.querySelector(tool.box);
  for (const { name, value } of fresh?.attributes ?? []) kept.setAttribute(name, value);
  fresh?.replaceWith(kept);
  return kept;
}

const check = (is: boolean, what: string, got?: unknown): void => {
  if (!is) throw new Error(`${what}${got === undefined ? '' : `: ${JSON.stringify(got)}`}`);
};

export const run: { readonly [scenario in Scenario]: (stage: Stage, tool: ToolPage) => Answer | Promise<Answer> } = {
  box(stage, tool) {
    const { box, place } = show(stage, tool, ANA);
    check(findReplyBox(box) === box, 'the box is no reply box');
    check(place.site === (tool.site ?? 'other'), 'another site', place.site);
    const site = SITES.find(({ id }) => id === tool.site);
    if (!site) return 'yes';
    const around = Array.from(upwardsFrom(box, 4));
    check(
      site.composer.some((selector) => around.some((at) => at.matches(selector))),
      'no composer of the site',
    );
    return 'yes';
  },
  message(stage, tool) {
    const read = (talk: Talk) => {
      const { box, place } = show(stage, tool, talk);
      return place.conversation(box);
    };
    const [one, many] = [read(MEI), read(ANA)];
    const isMany = tool.knows.message === 'yes';
    const isOne = tool.knows.message !== 'no';
    check(one.customer === (isOne ? MEI.rows[0]?.text : null), 'the one message', one);
    check((one.firstReply ?? null) === (isOne ? true : null), 'a first reply', one);
    check(many.customer === (isMany ? ANA.rows.at(-1)?.text : null), 'the last message', many);
    check((many.firstReply ?? null) === (isMany ? false : null), 'no first reply', many);
    return isOne ? 'yes' : 'unknown';
  },
  name(stage, tool) {
    for (const talk of TALKS) {
      const { box, place } = show(stage, tool, talk);
      const name = place.conversation(box).customerName;
      const isKnown = tool.knows.name && (talk === MEI || tool.knows.message === 'yes');
      check(name === (isKnown ? talk.name : null), 'the name', name);
    }
    return tool.knows.name ? 'yes' : 'unknown';
  },
  note(stage, tool) {
    const reply = show(stage, tool, ANA);
    check(reply.place.isNote(reply.box) === false, 'a reply is taken for a note', reply.place.isNote(reply.box));
    if (tool.knows.note === 'none') return '–';
    const note = show(stage, tool, ANA, true, reply.box);
    check(note.place.isNote(note.box) === true, 'the note is not seen', note.place.isNote(note.box));
    return 'yes';
  },
  switch(stage, tool) {
    const first = show(stage, tool, ANA);
    const before = first.place.conversationKey(first.box);
    check(before === first.place.conversationKey(first.box), 'the key changes by itself', before);
    const second = show(stage, tool, MEI, false, first.box);
    const { place } = first;
    check(before !== place.conversationKey(second.box), 'the same key', before);
    const { customer } = place.conversation(second.box);
    check(customer === (tool.knows.message === 'no' ? null : MEI.rows[0]?.text), 'the message of the one before', customer);
    return 'yes';
  },
  async sent(stage, tool): Promise<Answer> {
    if (tool.send === null) return '–';
    check((await counted(stage, show(stage, tool, ANA), find(stage.document, tool, tool.send))) === 1, 'not counted once');
    const { own, ...shown } = showTwo(stage, tool);
    check((await counted(stage, shown, find(own, tool, tool.send))) === 1, 'not counted once beside another conversation');
    if (tool.knows.note === 'yes') {
      const send = tool.noteBox ? tool.send.replace('#r ', '#n ').replace('#reply', '#note').replace('#mail', '#comment') : tool.send;
      const note = show(stage, tool, ANA, true);
      check((await counted(stage, note, find(stage.document, tool, send))) === 0, 'a note is counted');
    }
    return 'yes';
  },
  async discarded(stage, tool): Promise<Answer> {
    const send = tool.send ?? 'button';
    for (const end of ['emptied', 'removed'] as const) {
      check((await counted(stage, show(stage, tool, ANA), null, end)) === 0, `a draft is counted that was ${end}`);
      const mine = showTwo(stage, tool);
      const discard = addButton(find(mine.own, tool, send), 'Discard reply');
      check((await counted(stage, mine, discard, end)) === 0, `a draft is counted that was discarded and ${end}`);
      const theirs = showTwo(stage, tool);
      check((await counted(stage, theirs, find(theirs.other, tool, send), end)) === 0, `counted with another box, and ${end}`);
    }
    return 'yes';
  },
};

function find(page: ParentNode, tool: ToolPage, selector: string): Element {
  const found = page.querySelector(selector);
  if (!found) throw new Error(`${tool.name}: no button ${selector}`);
  return found;
}

/** Writes a draft, presses a button if there is one, lets the host empty the box or take it away, and counts what was taken for sent. */
async function counted(
  stage: Stage,
  { box, place }: Shown,
  button: Element | null,
  end: 'emptied' | 'removed' = 'emptied',
): Promise<number> {
  const life = new AbortController();
  let draft = '';
  const editor: Editor = { kind: 'test', box, read: () => draft, caret: () => null, replace: async () => false, onChange: () => {} };
  const waiting: (() => void)[] = [];
  const clock: Clock = { now: () => 0, after: (_ms, act, signal) => void waiting.push(() => signal.aborted || act()) };
  let count = 0;
  detectSent(
    editor,
    place,
    clock,
    life.signal,
    () => (place.isNote(box) === false ? {} : null),
    () => {
      count += 1;
    },
  );
  draft = 'It arrives tomorrow.';
  if (button) await stage.press(button);
  if (end === 'emptied') draft = '';
  else inPage(stage, box).remove();
  for (const look of waiting) look();
  life.abort();
  return count;
}
