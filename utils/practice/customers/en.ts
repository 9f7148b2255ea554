/** English: a dozen customers of a shop for house and garden, from delighted to abusive. */
import type { CustomerFile } from '../customer';
import { heated } from './en-heated';
import { pleased } from './en-pleased';
import { unsure } from './en-unsure';

const inbox = [...heated, ...unsure, ...pleased];

export const en: CustomerFile = {
  example:
    "Sorry for the delay, but I can't do anything about it. You should have read the delivery page. You'll have to call the courier.",
  customers: inbox.sort((one, other) => (one.messages.at(-1)?.minutesAgo ?? 0) - (other.messages.at(-1)?.minutesAgo ?? 0)),
};
