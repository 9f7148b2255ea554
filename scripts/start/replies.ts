/** Replies as they are written on a long day: each is typed into the loopback helpdesk by `npm start` without a display. */
export interface TypedReply {
  /** The conversation's id on the helpdesk page. */
  readonly conversation: string;
  readonly customer: string;
  readonly text: string;
}

export const REPLIES: readonly TypedReply[] = [
  {
    conversation: 'ana',
    customer: 'Ana Ribeiro',
    text: "Hi Ana,\n\nI'm sorry about the delay, but I can't change the delivery date. You have to call the courier.",
  },
  {
    conversation: 'marcus',
    customer: 'Marcus Bell',
    text: "Hi Marcus,\n\nPlease calm down. You should have checked your bank statement first. I don't know why the card was charged twice. We will get back to you soon.",
  },
  {
    conversation: 'joy',
    customer: 'Joy Okafor',
    text: "Hi Joy,\n\nI'm no expert, but maybe the L would probably be a bit better. Unfortunately we can't ship to Ireland.",
  },
  {
    conversation: 'daniel',
    customer: 'Daniel Novak',
    text: "Hi Daniel,\n\nAs I already told you, we won't pay for the return. I'm sorry you feel that way. That is not my department.",
  },
];
