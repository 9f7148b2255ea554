import type { PackSource } from '../engine/pack';

/** What sentences hold that more than one rule reads. */
export const signals: PackSource['signals'] = {
  greeting: ['^ (hi | hello | hey | dear | good (morning | afternoon | evening | day)) …3'],
  apology: ['sorry', 'apolog*'],
  acknowledgement: ['(i | we) (understand | hear you | get it)', 'frustrating'],
  reason: ['because', 'due to'],
  alternative: ['instead', 'what (i | we) can do'],
  thanks: ['thank you', 'thanks'],
};
