/** The site around a box on a page nobody described: what can be told by words and nothing else. "Unknown" is an answer. */
import { isSendButton } from '@/utils/editors/find-reply-box';
import type { Place } from './deps';

const NOTE_WORDS = /internal|private note|\bnotes?\b|ghi chú|nội bộ|内部|內部|[备備][注註]|私密|тэмдэглэл|дотоод/iu;

/** @param origin of the page, for what settings remember per site. */
export function genericPlace(origin: string): Place {
  return {
    site: 'other',
    key: origin,
    isNote: (box) =>
      NOTE_WORDS.test([box.getAttribute('aria-label'), box.getAttribute('placeholder'), box.getAttribute('data-placeholder')].join(' ')),
    isSend: (element) =>
      (element.tagName === 'BUTTON' ||
        element.getAttribute('role') === 'button' ||
        (element.tagName === 'INPUT' && /^(submit|button)$/.test(element.getAttribute('type') ?? ''))) &&
      isSendButton(element),
    conversation: () => ({}),
    conversationKey: () => null,
  };
}
