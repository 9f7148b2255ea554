/** Joins underlines, meter, card and list of one session: what is ripe, what is drawn, what is open, and the way to it by pointer or key. */
import { autoUpdate } from '@floating-ui/dom';
import type { Mark, Painter } from '@/utils/draw/painter-contract';
import type { Editor } from '@/utils/editors/editor';
import { drawnHints, type KeyedHint, nearestHint, voiceOf } from './choose-hints';
import type { SessionDeps } from './deps';
import type { Actions, Display, Shown } from './display-contract';
import { watchHover } from './hover';
import { handlePanelKeys, isShortcut, rememberFocus } from './keyboard';
import { isFinished, isRipe } from './ripeness';
import { createView } from './view';
import type { Open } from './view-state';

/** How long praise stands after sending, ms. */
const PRAISE_FOR = 4000;

export function createDisplay(editor: Editor, painter: Painter, deps: SessionDeps, signal: AbortSignal, actions: Actions): Display {
  const { overlay, settings, place, clock } = deps;
  const { box } = editor;
  let last: Shown | null = null;
  let ripe = new Set<string>();
  let said: readonly KeyedHint[] = [];
  let marks = new Map<string, Mark>();
  /** Words with a hint stand in the sentence that is being typed. */
  let isWaiting = false;
  let hasFocus = true;
  let praising = new AbortController();
  let openedBy: 'pointer' | 'key' | null = null;
  let giveFocusBack: (() => void) | null = null;

  const rectsOf = ({ key, hint }: KeyedHint) => {
    const mark = marks.get(key) ?? (hint.span && { span: hint.span, voice: voiceOf(hint.rule) });
    return mark ? painter.rectsOf(mark) : [];
  };
  const close = () => view.open(null);
  const afterAct = () => {
    close();
    giveFocusBack?.();
    giveFocusBack = null;
  };
  const view = createView(box, overlay, deps.strings, {
    async onApply(hint, at) {
      giveFocusBack = null;
      if (await actions.apply(hint, at)) close();
      else view.open({ key: hint.key, isRefused: true });
    },
    onCopy: ({ hint }, at) =>
      void navigator.clipboard.writeText(hint.rewordings[at]?.text ?? '').catch((error: unknown) => deps.onError('copy', error)),
    onDismiss(hint) {
      actions.dismiss(hint);
      afterAct();
    },
    onNever(hint) {
      actions.never(hint);
      afterAct();
    },
    isOffFixed: settings.isOffFixed,
    onNotOnSite(hint) {
      actions.notOnSite(hint);
      afterAct();
    },
    onOpener(opener) {
      afterAct();
      void actions.open(opener).catch((error: unknown) => deps.onError('opener', error));
    },
    onNudgeClosed() {
      actions.closeNudge();
      afterAct();
    },
    onReminder: actions.toggleReminder,
    onMeterMoved: (at) => void settings.update((now) => ({ ...now, meterAt: { ...now.meterAt, [place.key]: at } })),
    onSource: ({ hint }) => deps.openSource(hint.rule),
    rectsOf,
    onOpen(open) {
      if (open === null) openedBy = null;
      else openedBy ??= 'key';
      countSeen();
    },
  });
  const countSeen = () => {
    const open = view.current;
    const isSeen = ({ key }: KeyedHint) => marks.has(key) || (open !== null && (open === 'list' || open.key === key));
    if (overlay.document.visibilityState === 'visible') last?.tally.onScreen(said.filter(isSeen), clock.now());
  };

  const hover = watchHover(
    box,
    overlay.host,
    clock,
    signal,
    () => said.filter(({ key }) => marks.has(key)).map((hint) => ({ thing: hint.key, rects: rectsOf(hint) })),
    (key) => {
      if (view.current !== null) return;
      openedBy = 'pointer';
      view.open({ key, isRefused: false });
    },
    () => {
      if (openedBy === 'pointer' && !giveFocusBack) close();
    },
  );

  /**
   * Moves focus into the nudge where there is one, else (or from the nudge) into the card of the hint next to the caret, or into the list: the
   * one focus move Tact makes.
   */
  const enterPanel = () => {
    giveFocusBack ??= rememberFocus(box);
    const isNudged = view.current === null && view.panel()?.matches(':not(:focus-within)') === true;
    if (!isNudged && (view.current === null || view.current === 'list')) {
      const near = nearestHint(said, editor.caret() ?? 0);
      view.open(near ? { key: near.key, isRefused: false } : 'list');
    }
    view.panel()?.focus({ preventScroll: true });
  };
  const step = (by: -1 | 1) => {
    const open = view.current;
    if (open === 'list' || open === null) return;
    const at = said.findIndex(({ key }) => key === open.key);
    const next = said[(at + by + said.length) % said.length];
    if (!next || next.key === open.key) return;
    view.open({ key: next.key, isRefused: false });
    view.panel()?.focus({ preventScroll: true });
  };
  const leave = () => {
    const open: Open = view.current;
    const hint = open !== null && open !== 'list' ? said.find(({ key }) => key === open.key) : null;
    if (hint) actions.dismiss(hint);
    afterAct();
  };
  box.ownerDocument.addEventListener(
    'keydown',
    (event) => {
      if (!hasFocus || !last) return;
      if (isShortcut(event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        enterPanel();
      } else if (event.isTrusted && event.key === 'Escape' && view.current !== null && !giveFocusBack) close();
    },
    { capture: true, signal },
  );
  // At the window, so that the host's shortcuts do not hear what is pressed in the panel: all but those that listened at the window before us.
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    overlay.document.defaultView?.addEventListener(
      type,
      (event) => {
        const focused = overlay.root.activeElement;
        if (!view.element.contains(focused) || isShortcut(event)) return;
        event.stopImmediatePropagation();
        const panel = view.panel();
        if (type !== 'keydown' || !panel) return;
        giveFocusBack ??= rememberFocus(box);
        handlePanelKeys(event, panel, focused, {
          onEnter: view.applyChosen,
          onEscape: leave,
          onStep: (by) => (view.current === 'list' || view.current === null ? view.stepItem(by) : step(by)),
        });
      },
      { capture: true, signal },
    );

  const follow = () => {
    hover.forget();
    painter.follow();
    const open = view.current;
    const hint = open !== null && open !== 'list' ? said.find(({ key }) => key === open.key) : null;
    if (hint?.hint.span && rectsOf(hint).length === 0 && openedBy === 'pointer') close();
    view.follow();
  };
  const stopFollowing = autoUpdate(box, overlay.host, follow, { layoutShift: true });
  box.addEventListener('scroll', follow, { passive: true, signal });
  signal.addEventListener('abort', () => {
    stopFollowing();
    painter.dispose();
    view.dispose();
  });

  return {
    show(shown) {
      if (last === null && hasFocus) view.setVisible(true);
      const { text, advice, hints, when, isQuiet, nudge, reminder } = shown;
      last = shown;
      let caret: number | null | undefined;
      const caretNow = () => {
        caret = caret === undefined ? editor.caret() : caret;
        return caret;
      };
      const isStill = when === 'pause' || when === 'send';
      const isDone = when === 'send' || (when === 'pause' && isFinished(text));
      const isSaid = ({ key, hint }: KeyedHint) => ripe.has(key) || (hint.span ? isStill || isRipe(text, hint.span, caretNow) : isDone);
      said = hints.filter(isSaid);
      ripe = new Set(said.map(({ key }) => key));
      isWaiting = said.length < hints.length && hints.some(({ key, hint }) => hint.span !== null && !ripe.has(key));
      const drawn = drawnHints(said, isQuiet);
      marks = new Map(drawn.flatMap(({ key, hint }) => (hint.span ? [[key, { span: hint.span, voice: voiceOf(hint.rule) }]] : [])));
      painter.paint([...marks.values()], text);
      hover.forget();
      countSeen();
      view.show({ text, hints: said, checklist: advice.checklist, isPartial: advice.isPartial, nudge, reminder });
      if (isStill) view.typing(false);
    },
    clear() {
      last = null;
      said = [];
      marks = new Map();
      ripe = new Set();
      isWaiting = false;
      painter.paint([], '');
      close();
      view.setVisible(false);
    },
    praise(praise) {
      const { praises } = deps.strings().behaviours;
      const [first, second] = [...new Set(praise.map(({ rule }) => praises[rule]))];
      // Where the person wants to hear little, this too is left out.
      if (!first || settings.current().strictness === 'gentle') return;
      view.praise(second ? `${first} · ${second}` : first);
      praising.abort();
      praising = new AbortController();
      clock.after(PRAISE_FOR, () => view.praise(null), AbortSignal.any([signal, praising.signal]));
    },
    typing() {
      view.praise(null);
      view.typing(true);
      if (view.current !== null) close();
    },
    hasUnripe: () => isWaiting,
    focus() {
      hasFocus = true;
      overlay.standWith(box);
      view.setMeterPlace(settings.current().meterAt[place.key]);
      view.setVisible(true);
    },
    blur() {
      hasFocus = false;
      giveFocusBack = null;
      close();
      view.setVisible(false);
    },
    forgetReply() {
      ripe = new Set();
      said = [];
      close();
    },
  };
}
