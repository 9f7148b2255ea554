import type { Found } from './pack';
import type { SentenceView } from './views';

/** For a rule's `keep`: a second find of the same fault in the same clause tells the agent nothing new. */
export const isFirstFind = (found: Found, { facts }: SentenceView): boolean =>
  !facts.found.some(
    ({ rule, span }) =>
      rule === found.rule && span.end <= found.span.start && !/[,;:–]/.test(facts.folded.text.slice(span.end, found.span.start)),
  );
