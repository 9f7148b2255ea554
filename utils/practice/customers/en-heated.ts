/** English customers who are angry or abusive. */
import type { Customer } from '../customer';

export const heated: readonly Customer[] = [
  {
    id: 'en-ruth',
    mood: 'angry',
    name: 'Ruth Okafor',
    place: 'Leeds, United Kingdom',
    since: 2019,
    look: { skin: 5, hair: 'bun', hairColour: 'black', shirt: 'rust', hasGlasses: true },
    subject: 'Second desk, second crack',
    tags: ['Damaged', 'Replacement'],
    order: {
      number: 'OM-48213',
      items: [{ name: 'Alder standing desk, 140\u00a0cm', price: '£429.00' }],
      state: 'Replacement delivered',
      daysAgo: 19,
    },
    messages: [
      {
        from: 'customer',
        minutesAgo: 6,
        text: 'This is the SECOND desk you have sent me and this one is cracked as well, right across the top, same corner. I took a day off work for each delivery. I am furious.\n\nWhen will I finally get a desk I can actually work at? Ruth',
      },
    ],
    answers: {
      warm: [
        'Thank you. That is the first message in three weeks that reads as if someone had actually looked at my order. What you suggest works for me, and I will send the photos tonight.',
        'Done, photos are sent. I was ready to go elsewhere, to be honest. I appreciate you taking this on yourself. All the best, Ruth',
      ],
      plain: ['All right. And how do I know a third desk will not arrive in the same state? Is anybody checking it before it leaves?'],
      cool: [
        'So I get a form letter. I asked when, and I still do not have a date. Please answer that.',
        'I have stopped expecting much. Just tell me how to return it and get my £429 back.',
      ],
      hurt: [
        'Excuse me? I have paid, I have waited and I have been polite for three weeks. I would like your supervisor to read this thread.',
      ],
    },
  },
  {
    id: 'en-dermot',
    mood: 'angry',
    name: 'Dermot Byrne',
    place: 'Cork, Ireland',
    since: 2022,
    look: { skin: 1, hair: 'short', hairColour: 'chestnut', shirt: 'green', hasBeard: true },
    subject: 'Charged twice for one coffee box',
    tags: ['Billing', 'Subscription'],
    order: {
      number: 'OM-51077',
      items: [{ name: 'Monthly coffee box, whole bean', price: '€24.90' }],
      state: 'Paid twice on the 14th',
      daysAgo: 8,
    },
    messages: [
      {
        from: 'customer',
        minutesAgo: 23,
        text: "You've taken €24.90 out of my account twice this month for one box of coffee. I rang the bank and they say it's you, so don't send me back to them. My rent bounced because of it. Why did this happen and when do I get it back?\nDermot Byrne",
      },
    ],
    answers: {
      warm: [
        "Right, that's clear, thanks. A day I can tell the landlord is all I wanted. And fair play for not passing me on to the bank again.",
        "It's in the account this morning. Sorted, so. You can leave the subscription running.",
      ],
      plain: ['Grand, but what about the €10 the bank charged me for the bounced payment? That one is down to you as well.'],
      cool: [
        "That's a lot of words and no date in any of them. When is the money back?",
        'Cancel the subscription, please. I can buy coffee in town from people who can count to one.',
      ],
      hurt: ["So now it's my own fault you charged me twice? Unbelievable. I'm taking this to the bank as a disputed payment."],
    },
  },
  {
    id: 'en-mei',
    mood: 'angry',
    name: 'Mei Tanaka',
    place: 'Vancouver, Canada',
    since: 2021,
    look: { skin: 2, hair: 'bob', hairColour: 'black', shirt: 'violet' },
    subject: 'Re: Where is my refund?',
    tags: ['Refund', 'Reopened'],
    order: {
      number: 'OM-46620',
      items: [
        { name: 'Reading chair, moss', price: '$389.00' },
        { name: 'Footstool, moss', price: '$119.00' },
      ],
      state: 'Returned, refund open',
      daysAgo: 41,
    },
    messages: [
      {
        from: 'customer',
        minutesAgo: 4350,
        text: 'Hello, my chair and footstool went back to you two weeks ago. When will the $508 be refunded? Mei',
      },
      { from: 'colleague', minutesAgo: 2890, text: 'Hi. As stated in our policy, refunds take time to process. Please be patient.' },
      {
        from: 'customer',
        minutesAgo: 47,
        text: 'I HAVE been patient. Your depot signed for the parcel on the 2nd, I have the receipt here. Three weeks and the only thing I was told is to be patient. That is not an answer. Where is my money?',
      },
    ],
    answers: {
      warm: [
        'Thank you for looking into it and for giving me a day. I wish the first message had been like yours.',
        'The refund arrived. Thank you for keeping your word, I did not expect that any more. Mei',
      ],
      plain: ['OK. Can you confirm that it is the whole $508, and that it goes to the same card?'],
      cool: [
        'You are telling me the same thing as your colleague, only longer. Where is the refund right now, and who has it?',
        'I will ask my card company to take the payment back. I did not want to have to do that.',
      ],
      hurt: [
        'I can read a policy. What I asked for is my own money. Please do not write to me like that again, and pass this on to a manager.',
      ],
    },
  },
  {
    id: 'en-craig',
    mood: 'abusive',
    name: 'Craig Dalton',
    place: 'Perth, Australia',
    since: 2023,
    look: { skin: 1, hair: 'crop', hairColour: 'fair', shirt: 'blue' },
    subject: 'YOUR TENT IS RUBBISH',
    tags: ['Product fault', 'Escalation'],
    order: { number: 'OM-50391', items: [{ name: 'Ridgeline tent, 4 persons', price: 'A$549.00' }], state: 'Delivered', daysAgo: 26 },
    messages: [
      {
        from: 'customer',
        minutesAgo: 95,
        text: 'You useless clowns sold me a tent that leaks like a sieve!!! Two kids soaked at 3 in the morning and the sleeping bags ruined. Are you all idiots over there or do you just not give a damn? Pathetic bloody company. I want my 549 dollars back TODAY',
      },
    ],
    answers: {
      warm: [
        "OK. Didn't expect a straight answer, to be fair. It was a rough night with the kids. I shouldn't have gone off at you. What do you need from me?",
        'Photos of the seams are on their way. Cheers for sorting it out.',
      ],
      plain: ['Whatever. And the sleeping bags? Two of them stink of mould now, who pays for those?'],
      cool: [
        "There it is, the copy and paste. You didn't even read what I wrote.",
        'Brilliant. One star and photos of the puddle. Everybody at the campsite has already heard about you.',
      ],
      hurt: ['You want to have a go at ME? My kids were lying in the water. Screenshot taken, mate. This goes everywhere.'],
    },
  },
  {
    id: 'en-shane',
    mood: 'abusive',
    name: 'Shane Whitlock',
    place: 'Tulsa, United States',
    since: 2024,
    look: { skin: 2, hair: 'bald', hairColour: 'brown', shirt: 'sand', hasBeard: true, hasGlasses: true },
    subject: 'Delivery guy never showed. Again.',
    tags: ['Delivery', 'Repeat contact'],
    order: {
      number: 'OM-51902',
      items: [
        { name: 'Patio heater', price: '$239.00' },
        { name: 'Cover for patio heater', price: '$29.00' },
      ],
      state: 'Delivery missed twice',
      daysAgo: 12,
    },
    messages: [
      {
        from: 'customer',
        minutesAgo: 1310,
        text: "Sat home from 8 to 6 for the second time and nobody came. Then I get a text saying nobody was home. Liars. Do you morons even know how to use a map?? A trained monkey could run this place better. Don't send me another sorry email, tell me what you're going to do.",
      },
    ],
    answers: {
      warm: [
        "Huh. Fine. A real time slot and a real person, that's all I wanted from the start. I'll be home.",
        "Heater came in the window you gave me. Credit where it's due. Sorry about the monkey thing.",
      ],
      plain: ["And if he doesn't show up again? What then?"],
      cool: ['Yeah, thought so. Words, words, words. What are you going to DO?', 'Forget it. Cancel the order. I want the $268 back.'],
      hurt: ["Wow. So the customer's the problem. I'll be sure to tell everyone."],
    },
  },
];
