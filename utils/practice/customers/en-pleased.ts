/** English customers who are delighted. */
import type { Customer } from '../customer';

export const pleased: readonly Customer[] = [
  {
    id: 'en-amara',
    mood: 'delighted',
    name: 'Amara Diallo',
    place: 'Marseille, France',
    since: 2023,
    look: { skin: 5, hair: 'curls', hairColour: 'black', shirt: 'sand' },
    subject: 'I love this lamp!',
    tags: ['Praise', 'Product question'],
    order: { number: 'OM-51290', items: [{ name: 'Rattan pendant lamp', price: '€109.00' }], state: 'Delivered', daysAgo: 7 },
    messages: [
      {
        from: 'customer',
        minutesAgo: 205,
        text: "Hello! I just have to tell you, the rattan lamp is even more beautiful than in the pictures. The whole room glows, I'm so happy with it! Do you have a smaller one that goes with it, for the hallway? Thank you, Amara",
      },
    ],
    answers: {
      warm: [
        'Thank you, that is exactly what I hoped for! I am ordering it right now.',
        'The little one hangs, and I smile each time I come home. Thank you!',
      ],
      plain: ['Great, thanks! Which size would you take for a narrow hallway?'],
      cool: ['Oh. All right then, I will look around myself.', 'Thanks anyway.'],
      hurt: ['Oh, I only wanted to say something nice. Sorry that I bothered you.'],
    },
  },
  {
    id: 'en-jonas',
    mood: 'delighted',
    name: 'Jonas Lindqvist',
    place: 'Uppsala, Sweden',
    since: 2018,
    look: { skin: 1, hair: 'short', hairColour: 'fair', shirt: 'green' },
    subject: 'Thank you to Sofia, and one more thing',
    tags: ['Praise', 'Address change'],
    order: { number: 'OM-49955', items: [{ name: 'Wool blanket, forest', price: '€89.00' }], state: 'Delivered', daysAgo: 22 },
    messages: [
      { from: 'customer', minutesAgo: 3020, text: 'Hi, the blanket came with a loose thread at one side. Can it be repaired? Jonas' },
      {
        from: 'colleague',
        minutesAgo: 2950,
        text: 'Hi Jonas, thank you for the photo. A new blanket leaves our depot this afternoon and reaches you on Thursday. Please keep the first one. Sofia',
      },
      {
        from: 'customer',
        minutesAgo: 330,
        text: 'Wow, it came a day early, even. Please tell Sofia that she made our week, this is fantastic service! Could you also change my address to Kungsgatan 12 for the next order? /Jonas',
      },
    ],
    answers: {
      warm: ['Perfect, thank you! You are a great team over there.', 'All seen and correct. Have a nice weekend, all of you!'],
      plain: ['Thanks! And will Sofia get my message?'],
      cool: ['Okay. You are not quite as cheerful as Sofia, but thanks.', 'I found the address page now.'],
      hurt: ['Strange, I was writing to say thank you. Was something wrong?'],
    },
  },
];
