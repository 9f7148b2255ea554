import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
    { text: 'Ойлголоо.', found: null, conversation: { customer: 'Дугаараа авсан ч багц маань одоо болтол идэвхжээгүй хэвээр' } },
    {
      text: 'Маргааш сольж өгнө.',
      found: null,
      conversation: {
        customer: 'Захиалга маань ирсэнгүй, эвдэрсэн юм явуулсан байна.',
      },
    },
    {
      text: 'Зургаа явуулаарай.',
      found: null,
      conversation: {
        customer: 'Захиалга маань ирсэнгүй, эвдэрсэн юм явуулсан байна.',
      },
    },
  ],
  passes: [
    { text: 'Болно.', conversation: { customer: 'Хоёр захиалгынхаа нэгийг нь болиулъя' } },
    { text: 'Болно, 12 хувь.', conversation: { customer: 'Зээлийнхээ хүүг бууруулж болох уу' } },
    'Маргааш сольж өгнө.',
    {
      text: 'Эвдэрсэн бараа очсонд уучлаарай.',
      conversation: {
        customer: 'Захиалга маань ирсэнгүй, эвдэрсэн юм явуулсан байна.',
      },
    },
    { text: 'Болно, өөр загвар сонгоорой.', conversation: { customer: 'Цамц маань таалагдсангүй, өөрөөр солиулъя' } },
  ],
};
