// @vitest-environment happy-dom
/** What a session counts as typed, and what as pasted. Editor and display are played; all between them is real. */
import { expect, it, vi } from 'vitest';
import { ENGLISH_IN_TAB } from '@/locales/in-tab';
import type { Overlay } from '@/utils/draw/overlay';
import type { Editor } from '@/utils/editors/editor';
import { editorFor } from '@/utils/editors/registry';
import type { SessionDeps } from '@/utils/session/deps';
import { createDisplay } from '@/utils/session/display';
import { createSession } from '@/utils/session/session';
import { createTally, type Tally } from '@/utils/session/tally';
import { DEFAULT_SETTINGS } from '@/utils/settings';
import { hintAt } from './hints';

vi.mock('@/utils/editors/registry', () => ({ editorFor: vi.fn() }));
vi.mock('@/utils/draw/painter', () => ({ painterFor: vi.fn() }));
vi.mock('@/utils/session/display', () => ({ createDisplay: vi.fn() }));
vi.mock('@/utils/session/tally', () => ({ createTally: vi.fn() }));

const DRAFT = 'Thank you for waiting, Ana. Your order left our warehouse this morning.';

/** A session on a box of conversation A, with what it told its tallies: how much came in, and whether in one go. */
function start() {
  const box = document.createElement('div');
  document.body.append(box);
  let text = '';
  let key = 'A';
  let tellHostChange = () => {};
  const typed: [inserted: number, isPaste: boolean][] = [];
  const input = (now: string, inputType = 'insertText') => {
    text = now;
    box.dispatchEvent(new InputEvent('input', { inputType }));
  };
  const host = (now: string, conversation = key) => {
    [text, key] = [now, conversation];
    tellHostChange();
  };
  const editor: Editor = {
    kind: 'played',
    box,
    read: () => text,
    caret: () => text.length,
    async replace({ start, end }, words) {
      await Promise.resolve();
      input(text.slice(0, start) + words + text.slice(end), 'insertReplacementText');
      return true;
    },
    onChange(listener) {
      tellHostChange = listener;
    },
  };
  const tally: Tally = {
    typed: (_now, inserted, isPaste) => typed.push([inserted, isPaste]),
    onScreen: vi.fn(),
    accepted: vi.fn(),
    dismissed: vi.fn(),
    finish: vi.fn(),
  };
  vi.mocked(editorFor).mockReturnValue(editor);
  vi.mocked(createTally).mockReturnValue(tally);
  const display = { show: vi.fn(), clear: vi.fn(), typing: vi.fn(), hasUnripe: () => false, focus: vi.fn(), blur: vi.fn() };
  vi.mocked(createDisplay).mockReturnValue({ ...display, praise: vi.fn(), forgetReply: vi.fn() });
  const deps: SessionDeps = {
    overlay: {} as Overlay,
    settings: { current: () => DEFAULT_SETTINGS, isOffFixed: () => false, update: async () => {}, onChange: () => {} },
    clock: { now: () => 1_000_000, after: () => {} },
    place: {
      site: 'other',
      key: 'https://desk.example',
      isNote: () => false,
      isSend: () => false,
      conversation: () => ({}),
      conversationKey: () => key,
    },
    strings: () => ENGLISH_IN_TAB,
    loadPack: () => new Promise(() => {}),
    keepReminder: null,
    onSent: () => {},
    openSource: () => {},
    onError: (_where, error) => {
      throw error;
    },
  };
  createSession(box, deps, new AbortController().signal)?.focus();
  const actions = vi.mocked(createDisplay).mock.lastCall?.[4];
  if (!actions) throw new Error('no display');
  return { input, host, typed, actions, show: display.show };
}

it.each<[name: string, act: (session: ReturnType<typeof start>) => unknown, counted: [inserted: number, isPaste: boolean][]]>([
  ['typed', ({ input }) => input('T'), [[1, false]]],
  ['pasted', ({ input }) => input('Thank', 'insertFromPaste'), [[5, true]]],
  ['put in by the host', ({ host }) => host(DRAFT), [[DRAFT.length, true]]],
  ['a way to open', ({ actions }) => actions.open(DRAFT), [[DRAFT.length, false]]],
  [
    'a long rewording',
    async ({ actions, input, typed }) => {
      input("I can't.");
      typed.length = 0;
      const hint = { ...hintAt('cannot', 0, "I can't"), rewordings: [{ span: { start: 0, end: 7 }, text: DRAFT, gap: null }] };
      expect(await actions.apply({ key: 'a', hint }, 0)).toBe(true);
      input(`${DRAFT} A macro of more than forty characters follows.`);
    },
    [
      [DRAFT.length - 7, false],
      [46, true],
    ],
  ],
  ['the draft of another conversation', ({ host }) => host(DRAFT, 'B'), []],
  [
    'typed on in the draft of another conversation',
    ({ host, input }) => {
      host(DRAFT, 'B');
      input(`${DRAFT} `);
    },
    [[1, false]],
  ],
])('%s', async (_name, act, counted) => {
  const session = start();
  await act(session);
  expect(session.typed).toEqual(counted);
  expect(session.show.mock.lastCall?.[0]).toMatchObject({ text: expect.stringContaining('T') });
});
