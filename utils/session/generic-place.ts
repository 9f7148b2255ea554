/** The site around a box, told by words alone, and by a helpdesk's own selectors where it is known. "Unknown" is an answer. */
import { isSendButton } from '@/utils/editors/find-reply-box';
import type { Site } from '@/utils/sites/define-site';
import type { Place } from './deps';

const NOTE_WORDS = /internal|private note|\bnotes?\b|ghi chú|nội bộ|内部|內部|[备備][注註]|私密|тэмдэглэл|дотоод/iu;
const BUTTONS = 'button, [role=button], input[type=submit], input[type=button]';

/** @param origin of the page, for what settings remember per site. */
export function genericPlace(origin: string, site: Site | null = null): Place {
  const sends = site?.send?.join(', ');
  return {
    site: site?.id ?? 'other',
    key: site?.id ?? origin,
    isNote(box) {
      const said = ['aria-label', 'placeholder', 'data-placeholder'].map((name) => box.getAttribute(name));
      return (site?.note?.some((note) => box.closest(note) !== null) ?? false) || NOTE_WORDS.test(said.join(' '));
    },
    isSend: (element) => (sends !== undefined && element.matches(sends)) || (element.matches(BUTTONS) && isSendButton(element)),
    conversation: () => ({}),
    conversationKey: () => null,
  };
}
