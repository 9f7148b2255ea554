/** What the person sees of a session besides underlines: meter, card, list. Keeps what is open; renders once per frame at most. */
import { render } from 'preact';
import { Card } from '@/components/coach/card';
import { Checklist } from '@/components/coach/checklist';
import { HintList } from '@/components/coach/hint-list';
import { Meter } from '@/components/coach/meter';
import { Nudge as NudgeNote } from '@/components/coach/nudge';
import { WellDone } from '@/components/coach/well-done';
import type { TabStrings } from '@/locales/in-tab';
import { hostTheme, watchHostTheme } from '@/utils/draw/host-theme';
import type { Overlay } from '@/utils/draw/overlay';
import { placeBeside, placeMeter, placePanel } from '@/utils/draw/place-panel';
import { rectOf, visibleArea } from '@/utils/draw/visible-rects';
import { type KeyedHint, voiceOf } from './choose-hints';
import { inWords } from './in-words';
import { shownRewording } from './shown-rewording';
import { announcementOf, looksTheSame, type MeterPlace, type Open, type ViewEvents, type ViewState } from './view-state';

const CORNER: MeterPlace = { right: 8, bottom: 8 };

export interface View {
  show(state: ViewState): void;
  open(next: Open): void;
  readonly current: Open;
  /** Fades the meter until the person stops typing. */
  typing(isTyping: boolean): void;
  /** Says what was good in a reply that was sent; null takes it away. */
  praise(words: string | null): void;
  /** The box moved or changed size. */
  follow(): void;
  setMeterPlace(at: MeterPlace | undefined): void;
  /** Meter and all are hidden when the box has no focus and nothing is open. */
  setVisible(isVisible: boolean): void;
  /** Holds all of it: focus in here is focus in Tact. */
  readonly element: HTMLElement;
  /** The open panel to take focus; while nothing is open the nudge, where there is one. */
  panel(): HTMLElement | null;
  /** Applies the rewording that is chosen in the open card. */
  applyChosen(): void;
  /** Moves focus among the list's hints, or the nudge's ways to open. */
  stepItem(by: -1 | 1): void;
  dispose(): void;
}

export function createView(box: HTMLElement, overlay: Overlay, strings: () => TabStrings, events: ViewEvents): View {
  const layer = overlay.addLayer('view');
  const window = overlay.document.defaultView;
  let state: ViewState | null = null;
  let open: Open = null;
  let theme = hostTheme(box);
  let meterPlace = CORNER;
  let dragFrom: MeterPlace | null = null;
  let frame = 0;
  let isVisible = true;
  let announced = '';
  let toAnnounce = '';
  let praised: string | null = null;
  let isFaded = false;

  const later = () => {
    frame ||= window?.requestAnimationFrame(draw) ?? 0;
  };
  const setOpen = (next: Open) => {
    open = next;
    if (next !== null) {
      theme = hostTheme(box);
      praised = null;
    }
    events.onOpen(next);
    draw();
  };
  const end = new AbortController();
  watchHostTheme(box, end.signal, () => {
    const now = hostTheme(box);
    if (now === theme) return;
    theme = now;
    later();
  });
  const hintOf = (key: string) => state?.hints.find((hint) => hint.key === key) ?? null;

  const drag = (dx: number, dy: number, isDone: boolean) => {
    dragFrom ??= meterPlace;
    meterPlace = { right: dragFrom.right - dx, bottom: dragFrom.bottom - dy };
    if (isDone) {
      dragFrom = null;
      events.onMeterMoved(meterPlace);
    }
    place();
  };

  const place = () => {
    const meter = layer.querySelector<HTMLElement>('[data-part=meter]');
    if (!meter) return;
    const area = visibleArea(box);
    // Praise comes when Send has taken the focus.
    layer.style.display = (isVisible || praised !== null) && area.width > 0 && area.height > 0 ? '' : 'none';
    placeMeter(meter, area, meterPlace, overlay);
    const line = layer.querySelector<HTMLElement>('[data-part=well-done]');
    if (line) placeBeside(line, meter, overlay);
    const nudge = layer.querySelector<HTMLElement>('.nudge');
    if (nudge) void placePanel(nudge, [rectOf(meter)], 'meter', overlay);
    const panel = layer.querySelector<HTMLElement>('.panel');
    if (!panel || !open) return;
    const hint = open === 'list' ? null : hintOf(open.key);
    const rects = hint ? events.rectsOf(hint) : [];
    const anchor = rects.length > 0 ? rects : [rectOf(meter)];
    void placePanel(panel, anchor, rects.length > 0 ? 'words' : 'meter', overlay);
  };

  const draw = () => {
    window?.cancelAnimationFrame(frame);
    frame = 0;
    if (!state) return;
    const { coach, behaviours } = strings();
    const { hints, text } = state;
    const hint = open !== null && open !== 'list' ? hintOf(open.key) : null;
    if (open !== null && open !== 'list' && !hint) open = null;
    const wordsOf = ({ hint: { rule } }: KeyedHint) => behaviours.hints[rule] ?? { name: rule, why: '' };
    const voice = hints.some((one) => voiceOf(one.hint.rule) === 'careful') ? 'careful' : 'improve';
    const label = coach.meter(hints.length);
    layer.className = `layer view ${theme}`;
    render(
      <>
        <Meter
          count={hints.length}
          voice={voice}
          isOpen={open === 'list'}
          label={label}
          onToggle={() => setOpen(open === 'list' ? null : 'list')}
          onDrag={drag}
        />
        <div class="visually-hidden" role="status" aria-live="polite">
          {announced}
        </div>
        {praised !== null && <WellDone words={praised} />}
        {open === null && state.nudge && (
          <NudgeNote
            text={coach[state.nudge.kind]}
            openers={state.nudge.kind === 'reset' ? [] : state.nudge.openers}
            close={coach.close}
            onOpener={events.onOpener}
            onClose={events.onNudgeClosed}
          />
        )}
        {open === 'list' && (
          <HintList
            title={coach.list}
            nothing={coach.nothing}
            partial={state.isPartial ? coach.partial : null}
            hints={hints.map((one) => ({
              key: one.key,
              voice: voiceOf(one.hint.rule),
              name: wordsOf(one).name,
              text: one.hint.text || (one.hint.about ?? ''),
            }))}
            onChoose={(key) => setOpen({ key, isRefused: false })}
          >
            <Checklist
              lines={state.checklist}
              title={coach.checklist.title}
              names={coach.checklist}
              states={{ there: coach.checklist.there, missing: coach.checklist.missing }}
              reminder={state.reminder && { isOn: state.reminder.isOn, words: coach.remind(inWords(state.reminder.due, coach.tag)) }}
              onReminder={events.onReminder}
            />
          </HintList>
        )}
        {hint && open !== null && open !== 'list' && (
          <Card
            key={hint.key}
            rule={hint.hint.rule}
            voice={voiceOf(hint.hint.rule)}
            {...wordsOf(hint)}
            about={hint.hint.about ?? null}
            rewordings={hint.hint.rewordings.slice(0, 3).map((rewording) => shownRewording(text, rewording))}
            isRefused={open.isRefused}
            words={coach}
            onSource={() => events.onSource(hint)}
            onApply={(at) => events.onApply(hint, at)}
            onCopy={(at) => events.onCopy(hint, at)}
            onDismiss={() => events.onDismiss(hint)}
            onNever={events.isOffFixed() ? null : () => events.onNever(hint)}
            onNotOnSite={() => events.onNotOnSite(hint)}
          />
        )}
      </>,
      layer,
    );
    // Heard is what changes in a region that stands already.
    if (announced !== toAnnounce) {
      announced = toAnnounce;
      later();
    }
    place();
  };

  return {
    show(next) {
      const isSame = state !== null && open === null && looksTheSame(state, next);
      state = next;
      if (!isSame) later();
    },
    open: setOpen,
    get current() {
      return open;
    },
    typing(isTyping) {
      if (isTyping !== isFaded) layer.querySelector('[data-part=meter]')?.classList.toggle('is-typing', isTyping);
      isFaded = isTyping;
      if (isTyping || !state) return;
      toAnnounce = announcementOf(state, strings().coach);
      if (toAnnounce !== announced) later();
    },
    praise(words) {
      if (words === praised) return;
      praised = words;
      later();
    },
    follow: place,
    setMeterPlace(at) {
      meterPlace = at ?? CORNER;
    },
    setVisible(next) {
      isVisible = next;
      layer.style.display = next || praised !== null ? '' : 'none';
      if (next) later();
    },
    element: layer,
    applyChosen() {
      const hint = open !== null && open !== 'list' ? hintOf(open.key) : null;
      if (!hint || hint.hint.rewordings.length === 0) return;
      const rewordings = Array.from(layer.querySelectorAll('.rewording'));
      const chosen = rewordings.findIndex((rewording) => rewording.getAttribute('aria-pressed') === 'true');
      events.onApply(hint, Math.max(0, chosen));
    },
    stepItem(by) {
      const items = Array.from(layer.querySelectorAll<HTMLElement>('[data-part=item], [data-part=opener]'));
      const at = items.indexOf(overlay.root.activeElement as HTMLElement);
      items[at < 0 ? (by > 0 ? 0 : items.length - 1) : (at + by + items.length) % items.length]?.focus({ preventScroll: true });
    },
    panel: () => layer.querySelector<HTMLElement>('.panel, .nudge'),
    dispose() {
      end.abort();
      window?.cancelAnimationFrame(frame);
      render(null, layer);
      layer.remove();
    },
  };
}
