import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    {
      text: 'Таны хүсэлт журмын дагуу шийдвэрлэгдэнэ.',
      found: null,
      conversation: { customer: 'Яагаад надаас хураамж авсан бэ?' },
    },
    { text: 'Өө, хөөрхий дөө.', found: null, conversation: { customer: 'Тийзээ яаж солих вэ?' } },
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
    { text: 'Манай төв Баянзүрхэд байрладаг.', found: null, conversation: { customer: 'Урт ханцуйтай нь бий юу?' } },
    { text: 'Шинэ хувилбарт шилжээрэй.', found: null, conversation: { customer: 'Төлбөр яагаад хоёр дахин нэмэгдэв?' } },
    { text: 'Сонирхсонд баярлалаа!', found: null, conversation: { customer: 'Сарын хураамж хэд вэ?' } },
  ],
  passes: [
    { text: 'Журмын дагуу шийдвэрлэгдэнэ.', conversation: { customer: 'Хэдэн удаа хэлэх вэ!!' } },
    'Тийм.',
    { text: 'Гэрээний дугаараа бичнэ үү.', conversation: { customer: 'Төлбөр яагаад хоёр дахин нэмэгдэв?' } },
    { text: 'Болно, паспортоо аваад ирээрэй.', conversation: { customer: 'Өнөөдөр нээлгэж болох уу?' } },
    { text: 'Бүх насныхан орж болдог.', conversation: { customer: 'Хүүхэд оруулах уу?' } },
    {
      text: 'Маргааш хүргэнэ.',
      conversation: {
        customer: 'Маргааш хүргэх үү, нөгөөдөр үү?',
      },
    },
  ],
};
