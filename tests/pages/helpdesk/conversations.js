/** Who wrote to Fernway Supply today. */
export const conversations = [
  {
    id: 'ana',
    customer: 'Ana Ribeiro',
    hue: 262,
    time: '09:42',
    subject: 'Order 48213 still not here',
    facts: { Order: '48213 · walking boots', Placed: '9 November', Customer: 'since 2021' },
    messages: [
      'Hi, my boots were supposed to arrive last Tuesday. The tracking page has not moved for five days and the trip is this Saturday.',
      'This is the second time I have to ask. Can you please tell me where my order is?\n\nAna',
    ],
  },
  {
    id: 'marcus',
    customer: 'Marcus Bell',
    hue: 18,
    time: '09:17',
    subject: 'Charged twice for one tent',
    facts: { Order: '47990 · two-person tent', Paid: '2 × £189.00', Customer: 'since 2019' },
    messages: [
      'You charged my card twice for the same tent!! I have been a customer for years and this is just not acceptable. I want my money back today.\n\nMarcus',
    ],
  },
  {
    id: 'joy',
    customer: 'Joy Okafor',
    hue: 150,
    time: '08:55',
    subject: 'Which size should I take?',
    facts: { Looking: 'Rain jacket, teal', Customer: 'new' },
    messages: [
      "Hello! I'm between M and L for the rain jacket, I would wear a fleece beneath it. Which one do you think? And do you ship to Ireland?\n\nThanks, Joy",
    ],
  },
  {
    id: 'daniel',
    customer: 'Daniel Novak',
    hue: 205,
    time: 'Yesterday',
    subject: 'Zip broke after two weeks',
    facts: { Order: '46102 · trail backpack', Placed: '2 November', Customer: 'since 2023' },
    messages: [
      'The main zip of my new backpack broke on the second trip. I followed the care instructions. What happens now, do I have to pay for the return?\n\nDaniel',
    ],
  },
  {
    id: 'mei',
    customer: 'Mei Tanaka',
    hue: 335,
    time: 'Yesterday',
    subject: 'Thank you',
    facts: { Order: '45877 · camp stove', Customer: 'since 2020' },
    messages: ['The replacement stove arrived this morning, one day early. Thank you so much for sorting this out so quickly!\n\nMei'],
  },
];
