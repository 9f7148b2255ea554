/** The style sheet of the overlay's shadow root. */
import { UNDERLINE, VOICES } from '@/utils/draw/underline-style';
import { TOKENS_CSS } from './tokens';

const underlines = VOICES.map((voice) => {
  const { line, colour } = UNDERLINE[voice];
  return `
.mirror .${voice} { text-decoration: underline ${line} ${colour} 2px; text-underline-offset: 3px; text-decoration-skip-ink: none; }
.underline.${voice} { border-top: 2px ${line} ${colour}; }`;
}).join('');

export const COACH_CSS = `${TOKENS_CSS}
:host { all: initial; }
*, *::before, *::after { box-sizing: border-box; }
.layer { position: fixed; left: 0; top: 0; margin: 0; pointer-events: none; }
.mirror { overflow: hidden; color: transparent; border: 0 solid transparent; transform-origin: 0 0; }
.mirror * { text-align: inherit; visibility: hidden; }
.mirror span { visibility: visible; }
.underline { position: absolute; left: 0; top: 0; height: 0; }
${underlines}
.view { color: var(--ink); text-align: start; }
.view > * { pointer-events: auto; }
button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer; }
button:focus-visible, a:focus-visible, [tabindex]:focus-visible, .nudge:focus { outline: 2px solid var(--action); outline-offset: 1px; }


.meter { position: fixed; left: 0; top: 0; display: inline-flex; align-items: center; gap: 5px; height: 24px; padding: 0 9px 0 7px; border-radius: 12px; background: var(--surface); border: 1px solid var(--edge); font-size: 12px; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1; color: var(--ink); box-shadow: 0 1px 3px rgb(20 20 40 / 0.14); touch-action: none; user-select: none; transition: opacity 120ms; }
.meter.is-typing { opacity: 0.4; }
.meter .dot { width: 8px; height: 8px; border-radius: 50%; background: var(--improve); }
.meter.careful .dot { border-radius: 2px; background: var(--careful); }
.meter.is-empty { width: 20px; height: 20px; padding: 0; justify-content: center; border-radius: 50%; opacity: 0.75; box-shadow: none; }
.meter.is-empty:hover, .meter.is-empty:focus-visible { opacity: 1; }
.meter svg { display: block; width: 12px; height: 12px; color: var(--ink-2); }

.view > .well-done { position: fixed; left: 0; top: 0; margin: 0; display: inline-flex; align-items: center; gap: 6px; max-width: calc(100vw - 16px); height: 24px; padding: 0 10px 0 8px; border-radius: 12px; background: var(--surface); border: 1px solid var(--edge); color: var(--well-done); font-size: 12px; font-weight: 550; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; pointer-events: none; animation: appear 120ms ease-out; }
.well-done svg { flex: none; width: 12px; height: 12px; }

.panel { position: fixed; left: 0; top: 0; width: max-content; max-width: min(320px, calc(100vw - 16px)); background: var(--surface); border: 1px solid var(--edge); border-radius: var(--radius); box-shadow: var(--shadow); animation: appear 120ms ease-out; overflow-wrap: anywhere; }
@keyframes appear { from { opacity: 0; } }
.card { width: 320px; padding: 12px; }
.card h2 { margin: 0; font-size: 14px; font-weight: 650; line-height: 1.35; display: flex; gap: 8px; align-items: baseline; }
.card h2::before { content: ''; flex: none; width: 14px; height: 0; border-top: 2px dotted var(--improve); transform: translateY(-4px); }
.card.careful h2::before { border-top: 2px solid var(--careful); }
.card .why { margin: 4px 0 0; color: var(--ink-2); }
.card .about { margin: 8px 0 0; padding-inline-start: 8px; border-inline-start: 2px solid var(--edge); color: var(--ink-2); }
.rewording { display: block; width: 100%; margin: 8px 0 0; padding: 8px 10px; text-align: start; border-radius: 6px; border: 1px solid transparent; background: var(--surface-2); white-space: pre-wrap; }
button.rewording:hover { border-color: var(--edge); }
.rewording[aria-pressed='true'] { border-color: var(--action); }
.rewording b { font-weight: 650; }
.rewording .kept { color: var(--ink-2); }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; margin: 12px -4px 0 0; }
.action { min-height: 28px; padding: 0 10px; border-radius: 6px; font-weight: 550; color: var(--ink-2); white-space: nowrap; }
.action:hover { background: var(--surface-2); color: var(--ink); }
.action.main { background: var(--action); color: var(--action-ink); }
.action.main:hover { filter: brightness(1.08); }
.action .key { font: inherit; font-weight: 400; margin-inline-start: 4px; }
.action.more { margin-inline-start: auto; }
.more-items { display: flex; flex-direction: column; align-items: stretch; margin: 8px -4px -4px; padding-top: 4px; border-top: 1px solid var(--edge); }
.more-items .action { text-align: start; font-weight: 400; display: flex; align-items: center; }
.note { margin: 8px 0 0; color: var(--ink-2); font-size: 12px; }

.hints { width: 300px; max-height: min(420px, calc(100vh - 24px)); overflow: auto; overscroll-behavior: contain; padding: 8px; }
.hints h2 { margin: 4px 8px; font-size: 12px; font-weight: 600; color: var(--ink-2); }
.hints ul { list-style: none; margin: 0 0 8px; padding: 0; }
.item { display: grid; grid-template-columns: 14px 1fr; gap: 0 8px; width: 100%; padding: 6px 8px; border-radius: 6px; text-align: start; }
.item:hover, .item:focus-visible { background: var(--surface-2); }
.item .mark { width: 14px; height: 0; margin-top: 10px; border-top: 2px dotted var(--improve); }
.item.careful .mark { border-top: 2px solid var(--careful); }
.item .name { font-weight: 550; }
.item .words { grid-column: 2; color: var(--ink-2); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.checklist { padding-top: 6px !important; border-top: 1px solid var(--edge); }
.checklist li { display: grid; grid-template-columns: 14px 1fr; gap: 8px; align-items: center; padding: 3px 8px; color: var(--ink-2); }
.checklist li.is-there { color: var(--ink); }
.checklist svg { width: 14px; height: 14px; }
.checklist .is-there svg { color: var(--well-done); }
.remind { display: block; width: 100%; margin: 2px 0 0; padding: 6px 8px 6px 30px; position: relative; text-align: start; border-radius: 6px; font-weight: 550; }
.remind:hover { background: var(--surface-2); }
.remind::before { content: ''; position: absolute; left: 8px; top: 9px; width: 14px; height: 14px; border: 1.5px solid var(--ink-2); border-radius: 4px; }
.remind[aria-checked='true']::before { border-color: var(--action); background: var(--action); }
.remind[aria-checked='true']::after { content: ''; position: absolute; left: 13px; top: 11px; width: 4px; height: 8px; border: solid var(--action-ink); border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
.nudge { position: fixed; left: 0; top: 0; width: max-content; max-width: min(300px, calc(100vw - 16px)); padding: 8px 10px; background: var(--surface); border: 1px solid var(--edge); border-radius: var(--radius); box-shadow: 0 1px 3px rgb(20 20 40 / 0.14); animation: appear 120ms ease-out; }
.nudge p { display: flex; gap: 8px; align-items: start; margin: 0; color: var(--ink-2); }
.nudge .close { flex: none; width: 24px; height: 24px; margin: -3px -6px 0 auto; display: grid; place-items: center; border-radius: 6px; }
.nudge .close:hover { background: var(--surface-2); color: var(--ink); }
.nudge .close svg { width: 10px; height: 10px; }
.nudge .opener { padding: 6px 8px; margin-top: 6px; }
.quiet { padding: 4px 8px 8px; margin: 0; color: var(--ink-2); }
.foot { display: flex; justify-content: space-between; gap: 8px; padding-top: 4px; border-top: 1px solid var(--edge); }
.foot .action { font-size: 12px; font-weight: 450; }
.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: reduce) { * { animation: none !important; transition: none !important; } }
@media (forced-colors: active) { .meter .dot, .card h2::before, .item .mark { forced-color-adjust: none; } }
`;
