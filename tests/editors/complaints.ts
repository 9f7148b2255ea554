/** What people complain of most in tools like this one, each with the test that shows it can't happen here. Shown in docs/editors.md. */
import type { ScenarioName } from './names';

export interface Complaint {
  readonly what: string;
  /** Where people told of it. */
  readonly told: string;
  /** A scenario every editor goes through, or a title of places.test.ts or latency.test.ts. */
  readonly shownBy: readonly (ScenarioName | PlaceName)[];
}

export const PLACES = [
  'the page stays where it is when a card opens',
  'a typing key costs next to nothing more',
  'Send of a Vietnamese host sends, at once, every word',
  'found, drawn at the words and fixed',
] as const;
export type PlaceName = (typeof PLACES)[number];

export const COMPLAINTS: readonly Complaint[] = [
  { what: 'The caret jumps after a fix', told: 'harper#2358, #2471, #2616, #2626, #2649', shownBy: ['fix by click', 'fix by key'] },
  { what: 'The caret jumps when a card is waved away', told: 'harper#3111', shownBy: ['waved away'] },
  { what: 'A fix doubles or deletes text', told: 'harper#1978, lexical#5085, #3428', shownBy: ['fix by key', 'across bold', 'in a list'] },
  { what: 'The extension changes text by itself', told: 'harper#1395, #3314', shownBy: ['sent as without Tact'] },
  {
    what: 'Markup is saved or sent with the message',
    told: 'just-not-sorry#12, gutenberg#2113, ckeditor4#1350',
    shownBy: ['clean after a fix'],
  },
  {
    what: 'Send stops working, in other languages too',
    told: 'just-not-sorry#73',
    shownBy: ['Send of a Vietnamese host sends, at once, every word'],
  },
  {
    what: 'Messages arrive with words missing',
    told: 'threema-web#280',
    shownBy: ['sent as without Tact', 'Send of a Vietnamese host sends, at once, every word'],
  },
  { what: 'Typing becomes slow', told: 'ckeditor5#15073, languagetool#6163', shownBy: ['a typing key costs next to nothing more'] },
  {
    what: 'Underlines stand in the wrong place',
    told: 'harper#2509, #1472, languagetool#3567',
    shownBy: ['found and drawn', 'follows typing', 'follows scroll and size', 'found, drawn at the words and fixed'],
  },
  { what: 'The page scrolls when a card opens', told: 'harper#2950', shownBy: ['the page stays where it is when a card opens'] },
];
