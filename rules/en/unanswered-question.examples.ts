import type { Examples } from '../examples';

const asked = (text: string, customer: string) => ({ text, conversation: { customer } });
const open = (text: string, customer: string) => ({ ...asked(text, customer), found: null, fixed: `${text} To answer your question: …` });

export const examples: Examples = {
  flags: [
    open('Our candles are poured by hand in a small workshop.', 'Do the candles burn for more than 20 hours?'),
    open('Deliveries are handled by our partner in Hull.', 'How long does delivery to Orkney take?'),
    open('The ferry takes cars.', 'Does the ferry take cars, and what does a van cost?'),
    open('For more info about your concern, please visit our pages.', 'Why is the fare higher than in the app?'),
    open('We take punctuality very seriously.', 'Why was the 8.15 late again?'),
  ],
  passes: [
    asked('About forty hours if you trim the wick.', 'Do the candles burn for more than 20 hours?'),
    asked('Which postcode is it going to?', 'How long does delivery to Orkney take?'),
    asked('It does, and a van is £40 each way.', 'Does the ferry take cars, and what does a van cost?'),
    asked('A tree came down near Selby.', 'Why was the 8.15 late again?'),
    asked("I'll ask the harbour office and write to you by noon.", 'Is the small pier open in winter?'),
    asked('Either entrance will do.', 'Do I use the north gate?'),
    asked('Your badge should be ready at the desk.', 'How will I get my badge?'),
    asked('We know how frustrating this is. The boat is set to leave at 8.', 'Any updates on the boat?'),
    asked(
      'You can join the tour by going to the blue hut. One of our wonderful guides will meet you there, give you a helmet and a lamp, and walk you down to the first gate, where the others will be waiting for you from half past nine on.',
      'How can I join the tour?',
    ),
    asked('Does the bill name a meter?', 'Why is there a second bill for my flat?'),
    asked('The key is under the blue pot.', 'Where do I get the key?'),
  ],
};
