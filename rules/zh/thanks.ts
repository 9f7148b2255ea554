import { defineRule } from '../engine/pack';

/** Thanks the customer for something. The bare 谢谢 that closes a request is courtesy. */
export default defineRule({
  id: 'thanks',
  silentIn: ['condition'],
  find: [
    '<(感谢 | 谢谢 | 多谢 | 感恩 | 感激 | 谢过) [大家 | 亲爱的] [您 | 你 | 亲 | 亲亲 | 大家 | 各位] !(,, | $ | ! | {pt})>',
    '<(感谢 | 谢谢 | 多谢 | 谢过) (您 | 你 | 亲) [哦 | 啦 | 呢 | 哈 | 了]> (,, | $ | !)',
    '<(非常感谢 | 十分感谢 | 衷心感谢 | 万分感谢 | 太感谢 | 多谢您 | 感恩您)>',
    '<(承蒙 | 劳您费心 | 谢啦)>',
    '(收到 | 看到 | 动力 | 认可 | 支持) …12 , <(谢谢 | 感谢 | 多谢)> (,, | $ | !)',
  ],
  unless: { after: ['own-pivot-bad'] },
  except: [
    '(同事 | 客户 | 顾客 | 他 | 她 | 失主 | 说) …4 (谢谢 | 感谢)',
    '(谢谢 | 感谢) (他 | 她)',
    '不用 …4 谢 | 不客气 | 感谢 (信 | 卡 | 函) | 感恩节',
    '(谢谢 | 感谢) …8 监督',
  ],
});
