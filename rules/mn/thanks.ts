import { defineRule } from '../engine/pack';

/** Thanks the customer. */
export default defineRule({
  id: 'thanks',
  find: ['<[…4 (*санд | *сэнд | *сонд | *аад) [тань | танд]] […2] {thanked}> [байна | байгаа*]', '[маш их | гүн] {thanked}'],
  except: ['ч баярлаж*', 'баярлалаа гэ*', 'баярл* (биш | хэрэг*)', 'баярлах* (болно | байх)', 'баярлав* (уу)'],
});
