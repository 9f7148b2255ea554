/**
 * The life of one reply box: found, read, judged, drawn, sent, gone.
 *
 * On each `input` (never during composition) the coach is asked synchronously and the underlines are set before the event returns; meter,
 * list and card follow in the next frame. Nothing runs while nothing happens.
 */
import { createCoach } from '@/rules/coach';
import { sameEnd } from '@/rules/text/changed';
import type { Advice, Conversation } from '@/rules/types';
import { painterFor } from '@/utils/draw/painter';
import type { Editor } from '@/utils/editors/editor';
import { editorFor } from '@/utils/editors/registry';
import { createAgentSide } from './agent-side';
import { dismissalOf, type KeyedHint, keyHints, welcomeHints } from './choose-hints';
import type { SessionDeps } from './deps';
import { createDisplay } from './display';
import type { Shown } from './display-contract';
import { inSlices } from './in-slices';
import { createPackLoader } from './load-packs';
import { createPromise } from './promise';
import { detectSent } from './sent-detector';
import { switchOff, switchOffHere } from './switch-off';
import { createTally } from './tally';
import { watchTyping } from './watch-typing';

export interface Session {
  readonly box: HTMLElement;
  /** The box has focus (again): shows the meter, reads the conversation anew. */
  focus(): void;
  /** Focus went elsewhere: underlines stay, the meter goes. */
  blur(): void;
  /** Whether focus there still belongs to the reply: on Send, while something is written. */
  holds(target: HTMLElement): boolean;
}

/** From here on only the neighbourhood of the caret is judged, UTF-16 units. */
const LONG = 20_000;
/** More than this in one go is a paste or a macro, UTF-16 units. */
const BULK = 40;
/** More than this in one go is judged after its `input` event, UTF-16 units. */
const LARGE = 2000;
/** Dismissals in a row after which Tact grows quieter by itself. */
const ENOUGH_DISMISSED = 3;

/** Three dismissals in a row hold for every box of the page, until a hint is accepted. */
let dismissedInRow = 0;

/** What was changed ends about where the caret is, UTF-16 units. */
const endOfChange = (before: string, now: string) => now.length - sameEnd(before, now, Math.min(before.length, now.length));

/**
 * @param signal ends the session; start-coach.ts aborts it at the first focus after the box left the page.
 * @returns null when no editor kind knows the box.
 */
export function createSession(box: HTMLElement, deps: SessionDeps, signal: AbortSignal): Session | null {
  const editor = editorFor(box, signal);
  return editor && joinSession(editor, deps, signal);
}

function joinSession(editor: Editor, deps: SessionDeps, signal: AbortSignal): Session {
  const { box } = editor;
  const { settings, clock, place } = deps;
  const coach = createCoach([], deps.onError);
  let text = '';
  let advice: Advice | null = null;
  let conversation: Conversation = {};
  let conversationKey: string | null = null;
  let isNote: boolean | null = null;
  /** The text that is being read in slices. */
  let reading: string | null = null;
  let dismissed = new Set<string>();
  let tally = createTally();
  const agentSide = createAgentSide();
  /** A rewording or a way to open is no paste: what was written around it is the person's own. */
  let isOwnChange = false;
  const promise = createPromise(deps, (language) => coach.languages.get(language)?.source.times);
  const loadMissing = createPackLoader(coach, deps, () => signal.aborted || judgeWhole(editor.read()));

  const isSilent = () => {
    const { pausedUntil, hintsInNotes } = settings.current();
    return pausedUntil > clock.now() || (!hintsInNotes && isNote !== false);
  };
  /** Note or reply, whose conversation, what was said: on focus, on a pause, when the host changed something, before sending. */
  const readPlace = () => {
    isNote = place.isNote(box);
    const key = place.conversationKey(box);
    if (key !== conversationKey) {
      forgetReply();
      agentSide.turnTo();
    }
    conversationKey = key;
    conversation = place.conversation(box);
  };
  /** The host may show another conversation, or another draft, in the same box. */
  const lookAround = () => {
    sent.look();
    if (place.conversationKey(box) === conversationKey && place.isNote(box) === isNote && editor.read() === text) return;
    readPlace();
    judge('pause');
  };
  const forgetReply = () => {
    dismissed = new Set();
    tally = createTally();
    promise.forget();
    display.forgetReply();
  };
  /** @param at where the person is writing, where that is known; else the caret is asked for, which makes the browser lay the page out */
  const ask = (reply: string, at?: number): Advice => {
    const caret = reply.length > LONG ? (at ?? editor.caret()) : null;
    const found = coach.coach(reply, conversation, settings.current(), caret === null ? {} : { caret });
    loadMissing(found.missingPacks);
    return found;
  };
  const welcome = (found: Advice): readonly KeyedHint[] => welcomeHints(keyHints(found.hints), settings.current(), place.key, dismissed);

  /** Reads (unless the text is `known`), judges, draws. `pause`, `send`: the person stopped typing, so every sentence is ripe. */
  const judge = (when: Shown['when'], known: string | null = null) => {
    if (typing.isComposing()) return;
    if (isSilent()) {
      text = known ?? text;
      advice = null;
      display.clear();
      return;
    }
    const isNew = when !== 'caret' || advice === null;
    if (isNew) {
      const before = text;
      text = known ?? editor.read();
      advice = ask(text, when === 'typing' ? endOfChange(before, text) : undefined);
    }
    if (!advice) return;
    const nudge = agentSide.nudge(text, advice.customer, conversation);
    // The list closes while one types: its lines wait for the pause.
    const reminder = when === 'pause' ? promise.read(text, advice) : null;
    display.show({ text, advice, hints: welcome(advice), when, isQuiet: dismissedInRow >= ENOUGH_DISMISSED, tally, nudge, reminder });
  };

  /** Judges what came in one go: a long text is read in slices first. `at` as for `ask`. */
  const judgeWhole = (now: string, at?: number) => {
    if (now.length <= LARGE || isSilent()) return judge('pause', now);
    if (now !== text) display.clear();
    text = now;
    advice = null;
    reading = now;
    const isWanted = () => reading === now && text === now && !signal.aborted;
    void inSlices(coach.readAhead(now, isWanted, { caret: at ?? editor.caret() ?? now.length })).then(() => {
      if (!isWanted()) return;
      reading = null;
      judge('pause');
    });
  };

  /** Judges after a change and counts how much came in: by hand, or in one go. */
  const judgeGrowth = (isPaste: boolean) => {
    // The mutation may have told of this very change before its `input` event did.
    const now = editor.read();
    if (now === text && (advice || reading === now)) return;
    const inserted = Math.max(0, now.length - text.length);
    if (inserted > LARGE) judgeWhole(now, endOfChange(text, now));
    else judge('typing', now);
    tally.typed(clock.now(), inserted, !isOwnChange && (isPaste || inserted > BULK));
  };

  const replace: Editor['replace'] = async (...change) => {
    isOwnChange = true;
    try {
      return await editor.replace(...change);
    } finally {
      isOwnChange = false;
    }
  };

  const display = createDisplay(editor, painterFor(editor, deps.overlay), deps, signal, {
    async apply({ hint, key }, at) {
      const rewording = hint.rewordings[at];
      if (!rewording || typing.isComposing()) return false;
      const { span } = rewording;
      const isDone = await replace(span, rewording.text, text.slice(span.start, span.end), rewording.gap);
      if (!isDone) return false;
      dismissedInRow = 0;
      tally.accepted({ hint, key });
      judge('pause');
      return true;
    },
    dismiss(hint) {
      dismissedInRow += 1;
      dismissed.add(dismissalOf(hint.hint));
      tally.dismissed(hint);
      judge('pause');
    },
    async open(opener) {
      agentSide.close();
      await replace({ start: 0, end: 0 }, opener, '', null);
      judge('pause');
    },
    closeNudge() {
      agentSide.close();
      judge('pause');
    },
    toggleReminder() {
      promise.toggle();
      judge('pause');
    },
    never: ({ hint: { rule } }) => void switchOff(settings, rule),
    notOnSite: ({ hint: { rule } }) => void switchOffHere(settings, rule, place.key),
  });

  const typing = watchTyping(editor, clock, signal, {
    onInput(isPaste) {
      display.typing();
      judgeGrowth(isPaste);
    },
    wantsCaret: () => display.hasUnripe(),
    onCaret: () => judge('caret'),
    onPause() {
      readPlace();
      judge('pause');
    },
    onHostChange(isOwnKey) {
      sent.look();
      if (isOwnKey || place.conversationKey(box) === conversationKey) return judgeGrowth(false);
      // Another conversation, with the draft that was left there: nothing of it came in now.
      readPlace();
      judgeWhole(editor.read());
    },
    onPressElsewhere: lookAround,
    onSendFocus: (element) => place.isSend(element, box) && judge('send'),
  });

  const sent = detectSent(
    editor,
    place,
    clock,
    signal,
    () => {
      readPlace();
      // In a note, or where nobody can tell, nothing is counted.
      if (isNote !== false) return null;
      const reply = editor.read();
      const found = ask(reply);
      return { text: reply, advice: found, conversation, tally, due: promise.kept(reply, found) };
    },
    (taken) => {
      deps.onSent(
        taken.tally.finish({
          id: crypto.randomUUID(),
          now: clock.now(),
          site: place.site,
          text: taken.text,
          advice: taken.advice,
          left: welcome(taken.advice),
          conversation: taken.conversation,
        }),
      );
      if (taken.due !== null) deps.keepReminder?.(taken.due, place.site);
      forgetReply();
      agentSide.sent(taken.advice.customer, clock.now());
      judge('pause');
      // Sent from the button, which keeps the focus: the reply is gone, and so is what stood beside it.
      if (!box.matches(':focus-within')) display.blur();
      display.praise(taken.advice.praise);
    },
  );

  settings.onChange(() => judge('pause'), signal);
  return {
    box,
    // The first one too: whoever creates a session gives it the focus.
    focus() {
      readPlace();
      display.focus();
      // In a task of its own: the first focus has enough to do.
      clock.after(0, () => judgeWhole(editor.read()), signal);
    },
    blur: display.blur,
    holds: (target) => text !== '' && place.isSend(target, box),
  };
}
