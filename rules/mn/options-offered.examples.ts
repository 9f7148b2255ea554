import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Солиулах уу, эсвэл мөнгөө буцааж авах уу?',
      found: 'Солиулах уу, эсвэл мөнгөө буцааж авах уу',
    },
    {
      text: 'Аль нь танд тохирох вэ?',
      found: 'Аль нь танд тохирох',
    },
  ],
  passes: ['Паспорт эсвэл үнэмлэх авчирсан.', 'Захиалга тань гарсан.'],
};
