import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Маргааш ирнэ.',
      found: null,
      conversation: {
        customer: 'Ямар хариуцлагагүй юм бэ, уур хүрээд байна!',
      },
    },
    {
      text: 'Захиалга тань бүртгэлтэй байна.',
      found: null,
      conversation: {
        customer: 'Ямар хариуцлагагүй юм бэ, уур хүрээд байна!',
      },
    },
  ],
  passes: [
    {
      text: 'Хүргэлт хоцорсонд уучлаарай, дахин уучлаарай. Ийм байдалд хүргэсэнд хүлцэл өчье. Маргааш 10 цагт очно.',
      conversation: {
        customer: 'Ямар хариуцлагагүй юм бэ, уур хүрээд байна!',
      },
    },
    'Маргааш ирнэ.',
    {
      text: 'Бухимдах нь аргагүй, маргааш 12 цагт ирнэ.',
      conversation: {
        customer: 'Ямар хариуцлагагүй юм бэ, уур хүрээд байна!',
      },
    },
  ],
};
