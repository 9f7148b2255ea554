/** The shape of a NAME.examples.ts file: its tests and its documentation. Never part of a bundle. */
import type { Conversation } from './types';

export interface FlagExample {
  readonly text: string;
  /** The words pointed at; null for a whole-reply hint. */
  readonly found: string | readonly string[] | null;
  /** The text after the first rewording was applied, where there is one. */
  readonly fixed?: string;
  readonly conversation?: Conversation;
}

export interface PassExample {
  readonly text: string;
  readonly conversation?: Conversation;
}

export interface Examples {
  readonly flags: readonly FlagExample[];
  /** Near misses: texts a careless rule would flag. A plain string needs no conversation. */
  readonly passes: readonly (string | PassExample)[];
}
