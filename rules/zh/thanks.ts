import { defineRule } from '../engine/pack';

/** Thanks the customer for something. The bare 谢谢 that closes a request is courtesy. */
export default defineRule({
  id: 'thanks',
  silentIn: ['condition'],
  find: [
    '<[非常 | 十分 | 衷心 | 真诚 | 特别 | 很 | 再次 | 万分 | 诚挚] (感谢 | 谢谢 | 多谢 | 感恩 | 感激) [大家 | 亲爱的] [您 | 你 | 亲 | 亲亲 | 大家 | 各位] !(,, | $ | ! | {pt}) …16>',
    '<(感谢 | 谢谢 | 多谢) (您 | 你 | 亲) [哦 | 啦 | 呢 | 哈 | 了]> (,, | $ | !)',
    '<(非常感谢 | 十分感谢 | 衷心感谢 | 万分感谢 | 太感谢 | 多谢您 | 感恩您) …6>',
    '<(承蒙 | 劳您费心 | 谢啦) …4>',
    '(收到 | 看到) …12 , <(谢谢 | 感谢)> (,, | $ | !)',
  ],
  except: ['(同事 | 客户 | 他 | 她 | 失主) …4 (谢谢 | 感谢)', '不用谢 | 不客气', '(谢谢 | 感谢) …8 监督'],
});
