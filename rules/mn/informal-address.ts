import { toReply } from '../engine/analyse';
import { defineRule } from '../engine/pack';

/** чи for Та, and "brother" to a stranger. */
export default defineRule({
  id: 'informal-address',
  forms: [
    {
      find: [
        'чи !(ш | н)',
        '(чамд | чамайг | чамаас | чамтай | чамаар | чам | чамлуу | чиний | чинийх | чинийхийг | чинийхээ)',
        '(чам руу | чи нар)',
      ],
    },
    {
      find: [
        '(найз аа | найзаа | найз минь | дүү минь | дүүгээ | дүү нь | хонгор минь | хонгор | хайрт | хайраа | нөхөр өө | нөхөөр | андаа | брат* | бро | дарлинг | миний дүү | хүү минь | охин минь | хөгшөөн | хүүхээ)',
      ],
    },
  ],
  except: ['(найз | дүү) (хамтд* | нар*)'],
  silentIn: [],
  keep: (found, here, reply) => {
    // In galig "chini" is the particle чинь as often as it is "your".
    const { start, end } = toReply(here, found.span);
    return !/^(?:chini|chin|чинь|чини|хөө?рхөн)$/iu.test(reply.text.slice(start, end));
  },
});
