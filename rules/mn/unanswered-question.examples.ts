import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Тийм.',
      found: null,
      conversation: {
        customer: 'Маргааш хүргэх үү, нөгөөдөр үү?',
      },
    },
    {
      text: 'За.',
      found: null,
      conversation: {
        customer: 'Маргааш хүргэх үү, нөгөөдөр үү?',
      },
    },
  ],
  passes: [
    'Тийм.',
    {
      text: 'Маргааш хүргэнэ.',
      conversation: {
        customer: 'Маргааш хүргэх үү, нөгөөдөр үү?',
      },
    },
  ],
};
