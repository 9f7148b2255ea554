import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: "I'm sorry, Nadia, that we lost your coat.", found: "I'm sorry, Nadia, that we lost your coat" },
    { text: "I'm sorry we sent you the wrong size.", found: "I'm sorry we sent you the wrong size" },
    { text: 'My apologies for charging you a late fee.', found: 'My apologies for charging you a late fee' },
  ],
  passes: ["Sorry you're not a fan.", 'Sorry for any inconvenience.', 'Sorry to hear that, Sam!', "We're sorry if this caused trouble."],
};
