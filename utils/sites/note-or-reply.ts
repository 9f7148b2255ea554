/**
 * Is the box an internal note or a reply? Read again at every check, since most tools keep one editor for both.
 *
 * Three answers. A sign that is in force (a private composer, the chosen tab, a switch that is on, a button that says "Add note") makes a
 * note. A reply is what says so, and what stands on a page without any sign of notes near the box: an ordinary chat or mail form. Where
 * there are signs of notes but none can be read as on or off, nobody knows: then nothing is counted, and hints stay away unless they are
 * wanted in notes.
 */
import { isElement, isTextArea } from '@/utils/editors/dom-kind';
import { BUTTONS } from '@/utils/editors/find-reply-box';
import { closestAround, composerOf, isHidden, outerDocument, upwardsFrom } from './around';
import type { Site } from './define-site';
import { classesOf, labelOf, NOTE_WORDS, REPLY_WORDS, wordsOf } from './tokens';

/** How far up class names still speak of this box. */
const NEAR = 7;
const PRIVATE_CLASS =
  /^(?:is )?(?:private|internal|whisper)(?: (?:note|mode|comment|reply|box|editor|composer))?$|(?:private|internal|agent) note$|^(?:is )?note (?:mode|active|composer|box|form|editor|block)$|^(?:is |mode )?note$/;
const TABS = '[role=tab], [role=radio], [aria-pressed], [aria-selected], .tab, .nav-link, li, label, button, a';
const CHOSEN = /^(?:is )?(?:active|selected|current|checked|on|open)$/;
/** What only a reply's box says of itself; "Message" is said of both. */
const SAYS_REPLY = /\brepl(?:y|ies)\b|\bpublic\b|respon[ds]|trả lời|phản hồi|回[复覆應应]|公[开開]|хариу/iu;
const SEND_A_NOTE = /^(?:add|save|post|send|leave|create|lưu|thêm|gửi|添加|保存|发送|發送|新增|нэмэх)\b.{0,12}/iu;

/** True in a note, false in a reply, null where that cannot be told. */
export function noteOrReply(box: HTMLElement, site: Site | null): boolean | null {
  const composer = composerOf(box);
  const told = site ? bySite(box, composer, site) : null;
  if (told === true) return true;
  const own = ownWords(box);
  if (NOTE_WORDS.test(own) && !REPLY_WORDS.test(own)) return true;
  if (told !== null) return told;
  if (isPrivateAround(box)) return true;
  const signs = signsIn(composer, box);
  if (signs.isNote) return true;
  if (signs.isReply || SAYS_REPLY.test(own)) return false;
  return signs.isMentioned ? null : false;
}

/** What the site's own selectors say; null where it has none, or they say nothing that can be read. */
function bySite(box: HTMLElement, composer: HTMLElement, site: Site): boolean | null {
  const { note = [], noteControl = [], noteButton, noteUrl } = site;
  if (noteUrl !== undefined && new RegExp(noteUrl).test(outerDocument(box).location?.href ?? '')) return true;
  if (noteButton !== undefined && isShownIn(composer, BUTTONS, new RegExp(noteButton))) return true;
  if (note.some((selector) => closestAround(box, selector) !== null || isShownIn(composer, selector))) return true;
  const read = noteControl.map((selector) => readControl(nearest(box, selector)));
  if (read.includes(true)) return true;
  if (read.includes(false)) return false;
  return note.length > 0 && noteControl.length === 0 ? false : null;
}

const isShownIn = (composer: HTMLElement, selector: string, words?: RegExp): boolean =>
  Array.from(composer.querySelectorAll(selector)).some(
    (element) => !isElementHidden(element, composer) && (words?.test(labelOf(element)) ?? true),
  );

function isElementHidden(element: Element, within: HTMLElement): boolean {
  for (let at: Element | null = element; at && at !== within; at = at.parentElement) if (isHidden(at)) return true;
  return false;
}

/** The control nearest to the box: some tools keep it outside of the form. */
function nearest(box: HTMLElement, selector: string): readonly Element[] {
  for (const at of upwardsFrom(box)) {
    const found = Array.from(at.querySelectorAll(selector));
    if (found.length > 0) return found;
  }
  return [];
}

/** What a switch, a choice or the chosen one of several tabs says. */
function readControl(controls: readonly Element[]): boolean | null {
  const [first] = controls;
  if (!first) return null;
  const said = controls.length > 1 ? controls.find(isChosen) : first;
  if (!said) return null;
  if (said.tagName === 'INPUT' && (said.getAttribute('type') === 'checkbox' || said.getAttribute('type') === 'radio')) {
    const isOn = isChecked(said);
    return said.getAttribute('type') === 'checkbox' ? isOn : isOn ? NOTE_WORDS.test(fieldValue(said)) : null;
  }
  const words = `${fieldValue(said)} ${labelOf(said)} ${said.getAttribute('data-channel') ?? ''}`;
  if (NOTE_WORDS.test(words) || /^\s*(?:true|1|private)\b/i.test(fieldValue(said))) return true;
  return REPLY_WORDS.test(words) || fieldValue(said) !== '' ? false : null;
}

const fieldValue = (element: Element): string =>
  element.tagName === 'SELECT' || element.tagName === 'INPUT' ? ((element as HTMLInputElement).value ?? '') : '';
const isChecked = (element: Element): boolean => (element as HTMLInputElement).checked || element.getAttribute('aria-checked') === 'true';
const isChosen = (element: Element): boolean =>
  ['aria-selected', 'aria-checked', 'aria-pressed', 'aria-current'].some((name) =>
    /^(?:true|page)$/.test(element.getAttribute(name) ?? ''),
  ) ||
  (element.tagName === 'INPUT' && isChecked(element)) ||
  classesOf(element).some((name) => CHOSEN.test(wordsOf(name).join(' ')));

/** What the box says of itself. */
function ownWords(box: HTMLElement): string {
  const inner = box.querySelector('[data-placeholder]');
  const labels = isTextArea(box) && box.labels ? Array.from(box.labels, (label) => label.textContent ?? '').join(' ') : '';
  const said = ['aria-label', 'placeholder', 'data-placeholder', 'aria-placeholder'].map((name) => box.getAttribute(name) ?? '');
  return [...said, inner?.getAttribute('data-placeholder') ?? '', labels].join(' ');
}

/** A class such as "reply-box is-private" on the box or near above it. */
function isPrivateAround(box: HTMLElement): boolean {
  for (const at of upwardsFrom(box, NEAR))
    if (at.tagName !== 'BODY' && classesOf(at).some((name) => PRIVATE_CLASS.test(wordsOf(name).join(' ')))) return true;
  return false;
}

/** The tabs, switches and buttons of a composer that speak of notes or replies. */
function signsIn(composer: HTMLElement, box: HTMLElement): { isNote: boolean; isReply: boolean; isMentioned: boolean } {
  let [isNote, isReply, isMentioned] = [false, false, false];
  for (const element of composer.querySelectorAll(`${TABS}, [role=switch], input[type=checkbox], input[type=radio], select`)) {
    if (box.contains(element) || element.contains(box) || isElementHidden(element, composer)) continue;
    const words = element.tagName === 'SELECT' ? chosenOption(element) : `${labelOf(element)} ${labelsOf(element)}`;
    const [saysNote, saysReply] = [NOTE_WORDS.test(words), REPLY_WORDS.test(words)];
    if (!saysNote && !saysReply) continue;
    const isSwitch = element.matches('[role=switch], input[type=checkbox]');
    if (isSwitch) {
      const isOn = isChecked(element);
      if (saysNote) [isNote, isReply] = isOn ? [true, isReply] : [isNote, true];
      else if (/public|công khai|公[开開]/i.test(words)) [isNote, isReply] = isOn ? [isNote, true] : [true, isReply];
    } else if (element.tagName === 'SELECT' || isChosen(element)) {
      if (saysNote) isNote = true;
      else isReply = true;
    } else if (saysNote) {
      isMentioned = true;
      // The one button there is saves a note.
      if (element.matches('[type=submit]') && SEND_A_NOTE.test(words)) isNote = true;
    }
  }
  return { isNote, isReply, isMentioned };
}

const chosenOption = (select: Element): string =>
  Array.from(select.querySelectorAll('option')).find((option) => option.selected)?.textContent ?? '';

/** A switch is often an input whose words stand in its label. */
function labelsOf(element: Element): string {
  const label = element.closest('label');
  const id = element.id;
  const other = id !== '' ? Array.from(element.parentElement?.querySelectorAll('label') ?? []).find((one) => one.htmlFor === id) : null;
  const text = [label, other].map((one) => (isElement(one) ? (one.textContent ?? '') : '')).join(' ');
  return text.length < 80 ? text : '';
}
