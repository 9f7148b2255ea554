/** Whether a press sends the reply in a box: what the pressed button is, what it says, and in whose composer it stands. */
import { BUTTONS, isSendButton } from '@/utils/editors/find-reply-box';
import { upwardsFrom } from './around';
import type { Site } from './define-site';
import { labelOf } from './tokens';

/** What may be a reply box on a page nobody described. */
const BOXES = 'textarea, [contenteditable=true], [role=textbox], [id$=_ifr]';
/** Editors keep lower fields for themselves, CSS px. */
const LOWEST = 16;
/** How deep inside of a button a press may land. */
const DEPTH = 6;
/** At the start of a label, for "Send and close" sends, or in a name such as "submit-bar-close". Mongolian has its verbs at the end. */
const DISCARD =
  /(?:^\P{L}*|[-_])(?:discard|cancel|delete|close|save.*draft|hủy|huỷ|xóa|xoá|đóng|bỏ|取消|[删刪关關]|хаах|.*(?:nháp|[弃棄]|草稿|цуцл|болих|устга|ноорог))/isu;

/**
 * By the site's own Send, and by the words of a button only where the site names none.
 * @param pressed the innermost element of a press.
 */
export function isSend(pressed: HTMLElement, box: HTMLElement, site: Site | null): boolean {
  const sends = site?.send?.join();
  for (const at of upwardsFrom(pressed, DEPTH)) {
    const isButton = at.matches(BUTTONS);
    if (isButton && DISCARD.test(`${labelOf(at)} -${at.className} -${at.dataset.testid}`)) return false;
    if (sends ? at.matches(sends) : isButton && isSendButton(at)) return isBeside(at, box, site);
  }
  return false;
}

/** The button's part of the page, as far as it reaches without another reply box in it, holds this box. */
function isBeside(button: HTMLElement, box: HTMLElement, site: Site | null): boolean {
  const around: Element[] = [...upwardsFrom(box)];
  const boxes = site?.composer.join() || BOXES;
  for (const at of upwardsFrom(button)) {
    for (const other of at.querySelectorAll(boxes))
      if (!around.includes(other) && !box.contains(other) && other.getBoundingClientRect().height >= LOWEST) return false;
    if (around.includes(at)) return true;
  }
  return false;
}
