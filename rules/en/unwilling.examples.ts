import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'We have decided against a second repair.', found: 'decided against a second repair' },
    { text: 'We are not in the habit of lending tools.', found: 'are not in the habit of' },
    { text: "I won't do that.", found: "I won't", fixed: 'What we can do is ….' },
    { text: "We don't offer gift wrap.", found: "We don't offer", fixed: "For gift wrap, here's what we can do: …." },
    { text: 'We choose not to share that.', found: 'We choose not to' },
    { text: "Gift boxes aren't something we do.", found: "aren't something we", fixed: 'What we can do is ….' },
  ],
  passes: [
    "I wouldn't use hot water on this one.",
    "We won't rest until the heating runs.",
    "We don't see any charge on the account.",
    "You won't be charged.",
    "It won't take long.",
    "We don't sell your data.",
  ],
};
