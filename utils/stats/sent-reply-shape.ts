/** What a queued record must look like before it is believed: it was written by a content script, maybe of an older version. */
import * as v from 'valibot';
import { isHintId, isPraiseId } from '@/rules/behaviours';
import { LANGUAGES } from '@/rules/types';
import type { SentReply } from './sent-reply';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const HintCountsShape = v.object({ shown: Count, accepted: Count, dismissed: Count, left: Count });

/** Drops the ids this version does not know: a record of a newer version still counts after a downgrade. */
const known = <Value>(isKnown: (id: string) => boolean, counts: { readonly [id: string]: Value }) =>
  Object.fromEntries(Object.entries(counts).filter(([id]) => isKnown(id)));

const SentReplyShape = v.object({
  id: v.pipe(v.string(), v.uuid()),
  at: v.pipe(v.number(), v.integer(), v.minValue(Date.UTC(2020)), v.maxValue(Date.UTC(2200))),
  site: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  language: v.nullable(v.picklist(LANGUAGES)),
  words: Count,
  activeSeconds: v.pipe(v.number(), v.minValue(0), v.maxValue(86_400)),
  firstReply: v.nullable(v.boolean()),
  mood: v.nullable(v.picklist(['upset', 'neutral', 'happy', 'abusive'])),
  hints: v.pipe(
    v.record(v.string(), HintCountsShape),
    v.transform((counts) => known(isHintId, counts)),
  ),
  praise: v.pipe(
    v.record(v.string(), Count),
    v.transform((counts) => known(isPraiseId, counts)),
  ),
  fromPaste: v.boolean(),
});

/** The record, or null where it is not one. Unknown fields are dropped: nothing but the agreed is kept. */
export function parseSentReply(value: unknown): SentReply | null {
  const result = v.safeParse(SentReplyShape, value);
  return result.success ? result.output : null;
}
