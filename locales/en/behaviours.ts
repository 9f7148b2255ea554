import type { HintId, PraiseId } from '@/rules/behaviours';

/** What the card says of a hint: `name` at most six words, `why` one sentence on what the customer feels. */
export interface HintWords {
  readonly name: string;
  readonly why: string;
}

/** What each hint is called and why it matters, in the interface language. */
export const hints: Readonly<Record<HintId, HintWords>> = {
  cannot: { name: 'Say what you can do', why: 'A closed door is all they hear; what you can do keeps them with you.' },
  'dont-know': { name: 'Say how you will find out', why: 'Left with “don’t know”, they feel they have to look for the answer alone.' },
  unwilling: { name: 'Offer what is open', why: '“Won’t” sounds like a choice made against them, so they stop trusting the rest.' },
  'but-pivot': { name: 'Let the kind words stand', why: 'After “but” they forget the kind part and hear only the refusal.' },
  'refusal-without-reason': {
    name: 'Add a reason or another way',
    why: 'A bare no feels arbitrary; one “because” or one option feels fair.',
  },
  demand: { name: 'Ask rather than order', why: 'An order makes them feel like the one at fault; a request makes them want to help.' },
  aggression: { name: 'Keep it calm', why: 'They feel attacked, and from here on they answer the tone and not the facts.' },
  hedging: { name: 'Say what is certain', why: 'Maybes leave them unable to plan, and less sure that you know.' },
  'self-undermining': { name: 'Speak as their expert', why: 'When you make yourself small, they wonder if they should ask someone else.' },
  'non-apology': {
    name: 'Name what went wrong',
    why: 'An apology that names nothing sounds like a form letter, as if nobody had read theirs.',
  },
  'over-apology': {
    name: 'Apologise once, then act',
    why: 'Past the first sorry they wait for the fix, and each further one feels emptier.',
  },
  'apology-missing': {
    name: 'Say sorry for what happened',
    why: 'Something went wrong for them, and without a sorry it seems that nobody minds.',
  },
  excuse: { name: 'Say what happens next', why: 'Your reasons don’t give them their day back; what happens next does.' },
  sympathy: { name: 'Stand beside them', why: 'Pity puts them below you; understanding puts you on their side.' },
  dismissive: { name: 'Take it as seriously', why: 'What is small to you is not to them, and they feel foolish for having asked.' },
  robotic: { name: 'Use your own words', why: 'Script wording tells them that a form is answering and not a person.' },
  'empathy-missing': {
    name: 'Take up how they feel',
    why: 'They told you how hard it was, and silence about it feels like not being heard.',
  },
  'not-my-job': {
    name: 'Take the next step yourself',
    why: 'Being sent elsewhere feels like being got rid of, with the work left to them.',
  },
  'blame-customer': { name: 'State it without blame', why: 'They feel accused and start to defend themselves, whoever was right.' },
  'blame-others': {
    name: 'Own it as the company',
    why: 'To them you are the company, and a finger pointed inside it feels like nobody owns it.',
  },
  'vague-promise': { name: 'Give a time', why: 'Without a time they can’t tell waiting from being forgotten.' },
  overpromise: { name: 'Promise what you control', why: 'A guarantee that breaks hurts their trust more than an honest limit.' },
  rambling: { name: 'Split this sentence', why: 'They have to read it twice, and the part that matters gets lost.' },
  jargon: { name: 'Use a word they know', why: 'In-house terms leave them outside the conversation about their own problem.' },
  'unanswered-question': { name: 'Answer their question', why: 'They asked something clear and will have to ask again.' },
  'language-mismatch': {
    name: 'Reply in their language',
    why: 'They may not follow this, and feel the message was meant for someone else.',
  },
  abrupt: { name: 'Add a few warm words', why: 'So short a reply reads as annoyed, even when it isn’t.' },
  'greeting-missing': {
    name: 'Open with a greeting',
    why: 'A first reply without a hello feels like picking up the phone without a word.',
  },
  'closing-missing': { name: 'Close with an open door', why: 'Without a close they can’t tell whether you are still there for them.' },
  'name-unused': { name: 'Greet them by name', why: 'They gave their name, and a greeting without it feels sent to anyone.' },
  'informal-address': { name: 'Choose a more respectful address', why: 'Too familiar a word can feel like not being taken seriously.' },
  impatience: { name: 'Explain it afresh', why: 'Being reminded that you said it before makes them feel slow for asking.' },
  'humour-upset': { name: 'Leave the joke for later', why: 'A laugh while they are upset feels like being laughed at.' },
  'private-data': {
    name: 'Keep secrets out of chat',
    why: 'Being asked for a code or a full number should alarm them, and can put them at risk.',
  },
};

/** What each strength is called in the popup. */
export const praises: Readonly<Record<PraiseId, string>> = {
  'empathy-shown': 'You named how they feel',
  'apology-sincere': 'You apologised for the thing itself',
  'ownership-shown': 'You took it on yourself',
  'concrete-promise': 'You promised a time',
  'reason-given': 'You gave the reason',
  'options-offered': 'You offered a way forward',
  thanks: 'You thanked them',
  'name-used': 'You used their name',
  'further-help-offered': 'You left the door open',
};
