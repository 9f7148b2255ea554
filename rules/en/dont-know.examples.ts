import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: "I don't know.", found: "I don't know", fixed: "Good question: I'll find out and tell you by …." },
    { text: 'We have no ETA at this time.', found: 'have no ETA at', fixed: "Good question: I'll find out and tell you by …." },
    { text: 'Beats me.', found: 'Beats me', fixed: "Good question: I'll find out and tell you by …." },
    { text: 'We have yet to hear why the kiln broke.', found: 'yet to hear' },
    { text: 'Hi Mo, no ETA on the blue ones.', found: 'no ETA on' },
  ],
  passes: [
    "I don't know how you did it!",
    'No news is good news here!',
    'Did you know you can pause it?',
    "I don't know yet, so I'm asking the depot now.",
    "If you're not sure, ask me.",
    'Not sure which cable you have? The round plug is the old one.',
  ],
};
