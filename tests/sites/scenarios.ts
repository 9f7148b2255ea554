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
  const href = tool.url(open.id);
  stage.goTo(href, tool.title?.(open) ?? open.name);
  document.body.innerHTML = tool.page({ open, all: TALKS, isNote });
  const box =
    kept && !tool.frame && !tool.shadow && tool.box === boxSelector(tool, isNote)
      ? putBack(stage, tool, kept)
      : findBox(stage, tool, isNote);
  return { box, place: placeOf(box, { href, origin: new URL(href).origin }) };
}

const boxSelector = (tool: ToolPage, isNote: boolean): string => (isNote ? (tool.noteBox ?? tool.box) : tool.box);

function findBox({ document }: Stage, tool: ToolPage, isNote: boolean): HTMLElement {
  const selector = boxSelector(tool, isNote);
  let box: HTMLElement | null | undefined;
  if (tool.shadow) {
    const root = document.querySelector(tool.shadow)?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = tool.box;
    box = root?.querySelector<HTMLElement>('*');
  } else if (tool.frame) {
    const frame = document.querySelector<HTMLIFrameElement>(isNote && tool.noteBox ? tool.noteBox : tool.frame);
    box = frame?.contentDocument?.body;
    // The DOM of the unit tests does not tell a window which element holds it.
    if (frame?.contentWindow) Object.defineProperty(frame.contentWindow, 'frameElement', { value: frame, configurable: true });
    box?.setAttribute('contenteditable', 'true');
  } else box = document.querySelector<HTMLElement>(selector);
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
    check((await counted(stage, tool, false, true)) === 1, 'not counted once');
    if (tool.knows.note === 'yes') check((await counted(stage, tool, true, true)) === 0, 'a note is counted');
    return 'yes';
  },
  async discarded(stage, tool): Promise<Answer> {
    check((await counted(stage, tool, false, false)) === 0, 'a discarded draft is counted');
    return 'yes';
  },
};

/** Writes a draft, presses Send or not, lets the host empty the box, and counts what was taken for sent. */
async function counted(stage: Stage, tool: ToolPage, isNote: boolean, isSent: boolean): Promise<number> {
  const { box, place } = show(stage, tool, ANA, isNote);
  const end = new AbortController();
  let draft = '';
  const editor: Editor = { kind: 'test', box, read: () => draft, caret: () => null, replace: async () => false, onChange: () => {} };
  const waiting: (() => void)[] = [];
  const clock: Clock = { now: () => 0, after: (_ms, act, signal) => void waiting.push(() => signal.aborted || act()) };
  let count = 0;
  detectSent(
    editor,
    place,
    clock,
    end.signal,
    () => (place.isNote(box) === false ? {} : null),
    () => {
      count += 1;
    },
  );
  draft = 'It arrives tomorrow.';
  if (isSent) {
    const button = stage.document.querySelector(
      isNote && tool.noteBox
        ? (tool.send?.replace('#r ', '#n ').replace('#reply', '#note').replace('#mail', '#comment') ?? '')
        : (tool.send ?? ''),
    );
    if (!button) throw new Error(`${tool.name}: no button ${tool.send}`);
    await stage.press(button);
  }
  draft = '';
  for (const look of waiting) look();
  end.abort();
  return count;
}
