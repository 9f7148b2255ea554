import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Сайн байна уу.\nБагцын үнэ 29,900₮.\nДата 20GB.\nЯриа 100 минут.\nХугацаа 30 хоног.',
      found: null,
      conversation: {
        firstReply: true,
      },
    },
    {
      text: 'Сайн байна уу.\nҮнэ 10,000₮.\nӨнгө хар.\nХэмжээ том.\nХүргэлт 5,000₮.',
      found: null,
      conversation: {
        firstReply: true,
      },
    },
  ],
  passes: [
    'Үнэ 10,000₮.',
    {
      text: 'Сайн байна уу.\nҮнэ 10,000₮.\nӨнгө хар.\nХэмжээ том.\nАсуух зүйл байвал бичээрэй.',
      conversation: {
        firstReply: true,
      },
    },
  ],
};
