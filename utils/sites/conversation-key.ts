/** What changes when the host shows another conversation in the same box: an id in the URL, the chosen row of the list, the name on top. */
import { outerDocument } from './around';
import type { Site } from './define-site';

const ROWS =
  'li[aria-current=true], button[aria-current=true], a[aria-current=true], a[aria-current=page], [role=option][aria-selected=true], [role=listitem][aria-selected=true], [role=row][aria-selected=true], li.selected, li.active, [class*="conversation" i].selected, [class*="conversation" i].active';
const ID = /^(?:id|href|data-(?:.*id|conversation|ticket|chat|thread|key))$/;

/** @returns null when there is nothing to tell by. */
export function conversationKey(box: HTMLElement, site: Site | null): string | null {
  const document = outerDocument(box);
  const url = document.location?.href ?? '';
  const id = site?.conversationKey === undefined ? undefined : new RegExp(site.conversationKey).exec(url)?.[1];
  if (id !== undefined) return id;
  if (site?.selected) {
    const row = document.querySelector(site.selected.row);
    return (site.selected.attribute === 'text' ? row?.textContent : row?.getAttribute(site.selected.attribute)) ?? null;
  }
  const { pathname, search, hash } = document.location;
  return `${pathname}${search}${hash} ${selectedRow(document) ?? ''}`;
}

/** The id of the chosen row of a list, outside of menus and tabs. */
function selectedRow(document: Document): string | null {
  for (const row of document.querySelectorAll(ROWS)) {
    if (row.closest('nav, [role=navigation], [role=tablist], [role=menu], [role=menubar]')) continue;
    const id = Array.from(row.attributes).find(({ name, value }) => ID.test(name) && value !== '' && value !== '#');
    if (id) return id.value;
  }
  return null;
}
