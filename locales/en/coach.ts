/** Interface strings: card, meter, list and checklist. */
export const coach = {
  /** For Intl. */
  tag: 'en',
  meter: (count: number): string =>
    count === 0 ? 'Tact: no hints. Open the checklist' : count === 1 ? 'Tact: 1 hint' : `Tact: ${count} hints`,
  list: 'Hints for this reply',
  nothing: 'Nothing to add. Reads well.',
  partial: 'This is a long text: only the part around your cursor is read.',
  paused: 'Tact is paused.',
  apply: 'Apply',
  copy: 'Copy',
  copied: 'Copied',
  notNow: 'Not now',
  more: 'More',
  never: 'Never this hint',
  notOnSite: 'Not on this site',
  source: 'Where this comes from',
  refused: 'This editor keeps its own text. Copy the words instead.',
  /** Before answering somebody furious. */
  furious: 'This one is hard to read. It is about the trouble, not about you. Two ways to open:',
  /** After a hard conversation. */
  reset: 'That was a hard one, and it is done. One slow breath before the next.',
  close: 'Close',
  /** In the checklist, when the reply promises something with a time. */
  remind: (when: string): string => `Remind me, ${when}`,
  checklist: {
    title: 'This reply has',
    there: 'there',
    missing: 'not yet',
    greeting: 'A greeting',
    empathy: 'A word for how they feel',
    reason: 'A reason',
    nextStep: 'A next step with a time',
    offerOfHelp: 'An offer of help',
  },
};
