import type { Examples } from '../examples';

export const examples: Examples = {
  flags: [
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
