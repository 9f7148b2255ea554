/** What a file of invented customers holds. The words are the customers' and the shop's own, so they stand in the file's language. */
import type { Tone } from './tone';

/** The state somebody writes in. Two conversations of one language should differ in it. */
export const MOODS = ['angry', 'worried', 'confused', 'delighted', 'abusive'] as const;
export type CustomerMood = (typeof MOODS)[number];

/** How an avatar is drawn: see components/practice/avatar.tsx. */
export interface Look {
  readonly skin: 1 | 2 | 3 | 4 | 5;
  readonly hair: 'short' | 'crop' | 'long' | 'bob' | 'bun' | 'curls' | 'bald' | 'scarf';
  readonly hairColour: 'black' | 'brown' | 'chestnut' | 'fair' | 'grey' | 'teal' | 'plum';
  readonly shirt: 'blue' | 'green' | 'rust' | 'violet' | 'sand' | 'rose';
  readonly hasGlasses?: true;
  readonly hasBeard?: true;
}

export interface Order {
  readonly number: string;
  readonly items: readonly { readonly name: string; readonly price: string }[];
  /** Where the order stands, in the shop's words. */
  readonly state: string;
  /** When it was placed. */
  readonly daysAgo: number;
}

export interface PastMessage {
  /** A colleague's message makes the agent's next reply a later one, not the first. */
  readonly from: 'customer' | 'colleague';
  readonly minutesAgo: number;
  readonly text: string;
}

export interface Customer {
  /** Language tag and first name, such as "en-ruth": unique over all files. */
  readonly id: string;
  readonly mood: CustomerMood;
  readonly name: string;
  /** Where they live, as the shop's file has it. */
  readonly place: string;
  /** Year of the first order. */
  readonly since: number;
  readonly look: Look;
  readonly subject: string;
  readonly tags: readonly string[];
  readonly order: Order;
  /** Oldest first; the last one is the customer's. */
  readonly messages: readonly PastMessage[];
  /** What they write back, by how the reply sounded; each is said once, in this order. The last warm one ends the matter. */
  readonly answers: { readonly [tone in Tone]: readonly string[] };
}

export interface CustomerFile {
  /** A reply that lands badly, to show what Tact does with it. */
  readonly example: string;
  readonly customers: readonly Customer[];
}
