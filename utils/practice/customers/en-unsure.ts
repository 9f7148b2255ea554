/** English customers who are worried or confused. */
import type { Customer } from '../customer';

export const unsure: readonly Customer[] = [
  {
    id: 'en-priya',
    mood: 'worried',
    name: 'Priya Raman',
    place: 'Leicester, United Kingdom',
    since: 2020,
    look: { skin: 4, hair: 'long', hairColour: 'black', shirt: 'rose' },
    subject: "Mum's 70th is on Saturday",
    tags: ['Delivery', 'Gift'],
    order: {
      number: 'OM-51844',
      items: [
        { name: 'Brass table lamp', price: '£84.00' },
        { name: 'Gift wrap with card', price: '£4.50' },
      ],
      state: 'In transit, no scan for 5 days',
      daysAgo: 9,
    },
    messages: [
      {
        from: 'customer',
        minutesAgo: 12,
        text: "Hi there, I'm getting really worried. The lamp for my mum's 70th birthday hasn't moved in the tracking for five days and the party is this Saturday. Is it lost? Could you still send another one in time? Thanks, Priya",
      },
    ],
    answers: {
      warm: [
        "Oh, what a relief! Thank you for being so quick, and for giving me a day I can count on. I'll watch out for the courier.",
        "It's here, and it is beautiful. Mum is going to cry. Thank you, thank you!",
      ],
      plain: ['Thank you for the answer. So do you think it will be here by Saturday, or should I look for something else to be safe?'],
      cool: [
        "I see. I'm sorry to press you, but I still don't know if it comes in time.",
        "I've bought flowers instead. Please just cancel the lamp.",
      ],
      hurt: ['I only asked because I was worried. That was not a nice message to get.'],
    },
  },
  {
    id: 'en-helen',
    mood: 'worried',
    name: 'Helen Marsh',
    place: 'Bristol, United Kingdom',
    since: 2017,
    look: { skin: 1, hair: 'bob', hairColour: 'grey', shirt: 'green', hasGlasses: true },
    subject: 'Kettle smells of burning, is it safe?',
    tags: ['Safety', 'Warranty'],
    order: { number: 'OM-44908', items: [{ name: 'Enamel kettle, electric', price: '£59.00' }], state: 'Delivered', daysAgo: 64 },
    messages: [
      {
        from: 'customer',
        minutesAgo: 34,
        text: "Good morning. Since yesterday my kettle smells of burnt plastic when it boils. I have unplugged it, but my daughter has asthma and I'm frightened that we breathed something in. Is it dangerous? And is it still under warranty?\nKind regards, Helen Marsh",
      },
    ],
    answers: {
      warm: [
        'Thank you so much, I feel a good deal calmer. I shall leave it unplugged and pack it up as you say.',
        'The new kettle has come and smells of nothing at all. You have been very kind. Helen',
      ],
      plain: ['Thank you. But is it dangerous, what we breathed in? That is what keeps me awake.'],
      cool: [
        'I am afraid that did not answer my question about my daughter. Is there somebody else I could ask?',
        'I rang the doctor instead. Please tell me where to send the kettle.',
      ],
      hurt: ['I have boiled water for fifty years, I do know how a kettle is used. I am quite upset by your reply.'],
    },
  },
  {
    id: 'en-luis',
    mood: 'worried',
    name: 'Luis Herrera',
    place: 'Austin, United States',
    since: 2023,
    look: { skin: 3, hair: 'short', hairColour: 'black', shirt: 'blue', hasBeard: true },
    subject: 'Order going to my old apartment!',
    tags: ['Address change', 'Urgent'],
    order: {
      number: 'OM-52010',
      items: [{ name: 'Bed linen set, queen, oat', price: '$128.00' }],
      state: 'Leaves the depot tomorrow, 7 am',
      daysAgo: 2,
    },
    messages: [
      {
        from: 'customer',
        minutesAgo: 58,
        text: "Hey, I moved last week and just noticed my order is going to the old place. I don't have a key any more and it ships tomorrow morning. Can you change the address? New one is 418 Juniper St, Apt 6. Is it too late? Luis",
      },
    ],
    answers: {
      warm: [
        "You're a lifesaver, thank you! I can stop refreshing the tracking page now.",
        'Got the package at the new place. Thanks for catching it.',
      ],
      plain: ['Okay, and will I get some sort of confirmation? I just want to be sure before tomorrow.'],
      cool: [
        'So is that a no? I could call the depot myself if you gave me a number.',
        'Never mind, I asked my old landlord to look out for it.',
      ],
      hurt: ['I had a lot going on with the move, okay? I was only asking for help.'],
    },
  },
  {
    id: 'en-bev',
    mood: 'confused',
    name: 'Bev Carrington',
    place: 'Norwich, United Kingdom',
    since: 2016,
    look: { skin: 1, hair: 'curls', hairColour: 'grey', shirt: 'violet', hasGlasses: true },
    subject: 'The code thing',
    tags: ['Account', 'Sign-in'],
    order: {
      number: 'OM-51560',
      items: [
        { name: 'Tulip bulbs, mixed, 50', price: '£17.50' },
        { name: 'Bulb planter', price: '£12.00' },
      ],
      state: 'In the basket, not paid',
      daysAgo: 1,
    },
    messages: [
      {
        from: 'customer',
        minutesAgo: 140,
        text: 'Hello dear, it wants a code from me but it does not say which code or where I get it. I put in the one off my bank card and it did not like that. I only want my tulips. What am I meant to press? I am 72 and not good with this. Bev',
      },
    ],
    answers: {
      warm: [
        'Oh you are a patient one, thank you. I found the message with the numbers just where you said, and it let me in!',
        'Tulips ordered. I told my sister that there is a real person at your end. God bless. Bev',
      ],
      plain: ['Thank you dear. It says the code has run out now. Do I ask for another one?'],
      cool: ['I am sorry, I do not follow. Is there a telephone number?', 'Do not trouble yourself, my grandson will do it on Sunday.'],
      hurt: ['Well. I know I am slow with computers, but there is no need to make me feel it.'],
    },
  },
  {
    id: 'en-tomasz',
    mood: 'confused',
    name: 'Tomasz Wilk',
    place: 'Gdańsk, Poland',
    since: 2022,
    look: { skin: 2, hair: 'short', hairColour: 'fair', shirt: 'rust', hasGlasses: true },
    subject: 'Which parts do I send back?',
    tags: ['Return', 'Wrong item'],
    order: {
      number: 'OM-50744',
      items: [
        { name: 'Shelf system, 3 frames', price: '€162.00' },
        { name: 'Shelf board, oak, 80\u00a0cm (6)', price: '€138.00' },
      ],
      state: 'Delivered, return announced',
      daysAgo: 15,
    },
    messages: [
      {
        from: 'customer',
        minutesAgo: 262,
        text: "Hello, I don't understand the return form. I ordered six oak boards and got four oak and two walnut. The form only lets me send everything back. Do I take it all apart again, or do I send the two walnut boards only? And which of the two labels do I use? Regards, Tomasz",
      },
    ],
    answers: {
      warm: [
        'Perfect, now I understand. Only the two boards and the label with the B. Thank you for the steps.',
        'The right boards arrived today and the shelf is complete. Very good service!',
      ],
      plain: ['Thank you. And when will the new boards be sent, before or after you receive the old ones?'],
      cool: [
        'I have read this text in the FAQ already, it does not fit my case. Can you look at my order, please?',
        'I keep the walnut boards then. It looks strange, but I have no more time for this.',
      ],
      hurt: ['I did read the form, that is why I am asking. Please be a little more friendly.'],
    },
  },
  {
    id: 'en-fatima',
    mood: 'confused',
    name: 'Fatima Noor',
    place: 'Rotterdam, Netherlands',
    since: 2024,
    look: { skin: 3, hair: 'scarf', hairColour: 'teal', shirt: 'sand' },
    subject: 'Discount on the page, not on the invoice',
    tags: ['Billing', 'Invoice'],
    order: {
      number: 'OM-51388',
      items: [
        { name: 'Ceramic planter, large (2)', price: '€96.00' },
        { name: 'Potting soil, 40\u00a0l', price: '€14.00' },
      ],
      state: 'Delivered',
      daysAgo: 6,
    },
    messages: [
      {
        from: 'customer',
        minutesAgo: 1525,
        text: 'Hi! The page said 15% off with WELCOME15 and I typed it in, but the invoice says €110 without any discount. Did I do something wrong? I also need the VAT number on the invoice for my studio. Could you explain how that works? Thank you, Fatima',
      },
    ],
    answers: {
      warm: [
        'Ah, that makes sense now, thank you for explaining it so clearly! I look forward to the new invoice.',
        'Invoice received, and the discount is on it. Lovely, thanks again!',
      ],
      plain: ['Okay, thanks. And the VAT number, could you add it as well?'],
      cool: ['Hm, I still do not know whether I get the discount or not.', 'Never mind, I will ask my accountant.'],
      hurt: ['I did type it in correctly. I was only asking a question.'],
    },
  },
];
