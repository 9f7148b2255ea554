import { defineRule, type Form } from '../engine/pack';

/** 你 instead of 您. */
export const YOU: Form = {
  reword: [{ to: '您', replaces: 'span' }],
  find: ['<(你们 | 你)>'],
};

/** How a too familiar name becomes good service: a greeting where it opens the sentence, 您 where it is a part of it, else nothing instead. */
const GREETING: Form['reword'] = [{ to: '您好', replaces: 'span' }];
const PERSON: Form['reword'] = [{ to: '您', replaces: 'span' }];
const NOTHING: Form['reword'] = [];

const DEAR = '亲亲 | 亲爱的 | 亲们 | 亲';
const NO_DEAR =
  '自 | 手 | 测 | 子 | 属 | 友 | 笔 | 戚 | 人 | 情 | 朋 | 眼 | 肤 | 口 | 身 | 切 | 密 | 临 | 历 | 民 | 和 | 生 | 水 | 昵 | 吻 | 热 | 本 | 缘';
const NO_DEAR_YOU = `${NO_DEAR} | 爱 | 用户 | 客户 | 会员 | 顾客 | 旅客 | 乘客 | 玩家 | 买家 | 家长 | 各位 | 小朋友`;
const NO_DEAR_WITH = `${NO_DEAR} | 爱的用户 | 爱的客户 | 爱的会员 | 爱的顾客`;

/** The platforms' 亲. */
export const QIN: readonly Form[] = [
  { reword: NOTHING, find: [`^ <(${DEAR})> ,, 您好`] },
  { reword: GREETING, find: [`^ <(${DEAR}) [您好]> !(${NO_DEAR_YOU})`] },
  {
    reword: PERSON,
    find: [
      '(如果 | 答应 | 退 | 送 | 跟 | 希望 | 建议 | 按照 | 那) <亲> !(自 | 手 | 测 | 子 | 属 | 友 | 笔 | 戚 | 人 | 情 | 朋 | 眼 | 肤 | 口 | 身 | 切 | 密 | 临 | 历)',
      '(谢谢 | 感谢) <(亲亲 | 亲爱的 | 亲)> (,, | $)',
      `(谢谢 | 感谢 | 麻烦 | 祝 | 为 | 请 | 帮 | 给 | 让) <(亲亲 | 亲爱的 | 亲)> !(${NO_DEAR_WITH})`,
    ],
  },
  {
    reword: NOTHING,
    find: [
      `,, <(${DEAR})> !(${NO_DEAR_YOU})`,
      '<亲亲> !(抱 | 孩)',
      '({pt} | 好 | 抱歉 | 嗯) <(亲亲 | 亲爱的 | 亲)> (,, | $)',
      `(您好 | 你好 | 好的 | 在的 | 是的 | 不好意思 | 抱歉) <(亲亲 | 亲爱的 | 亲)> !(${NO_DEAR_WITH})`,
    ],
  },
];

const OPENING =
  '老兄 | 美眉 | 老大 | 哥哥 | 宝贝 | 宝宝 | 宝子 | 宝儿 | 宝 | 小宝贝 | 集美 | 姐妹 | 美女 | 靓女 | 帅哥 | 靓仔 | 小姐姐 | 小哥哥 | 小哥 | 小主 | 小可爱 | 小仙女 | 仙女 | 老铁 | 老板娘 | 老板 | 老哥 | 哥们 | 兄弟 | 大兄弟 | 大哥 | 大姐 | 大妈 | 大爷 | 家人们 | 家人 | 朋友们 | 朋友 | 伙计 | 哥 | 姐 | 水水 | 大大 | 姐姐 | 正妹 | 亲爱哒 | 么么哒 | 客官 | 小伙伴 | 同学 | 师傅 | 阿姨';
const CALLED =
  '宝贝 | 宝宝 | 宝子 | 美女 | 帅哥 | 小姐姐 | 小哥哥 | 小主 | 小可爱 | 小仙女 | 老铁 | 老板 | 兄弟 | 姐妹 | 集美 | 大大 | 水水 | 美眉 | 姐姐 | 哥哥 | 正妹 | 客官 | 哥 | 姐';
const AFTER = '(,, | $ | 您好 | 你好 | 这 | 您 | 你 | 我 | 在的)';

/** Other names that are too familiar. */
const FAMILIAR: readonly Form[] = [
  { reword: GREETING, find: [`^ [欸 | 嘿 | 嗨 | 哈喽 | 哈哈 | 哈哈哈] <(${OPENING}) [您好 | 你好]> (,, | $)`] },
  {
    reword: [{ to: '您好，', replaces: 'span' }],
    find: [`^ [欸 | 嘿 | 嗨 | 哈喽 | 哈哈 | 哈哈哈] <(${OPENING}) [您好 | 你好]> (这 | 您 | 你 | 我 | 在的)`],
  },
  { reword: PERSON, find: [`(谢谢 | 感谢) <(${CALLED})> (,, | $)`] },
  {
    reword: NOTHING,
    find: [
      `,, [好的 | 在的 | 欸 | 嘿 | 嗨 | 哈喽 | 哈哈 | 哈哈哈] <(${OPENING}) [您好 | 你好]> ${AFTER}`,
      `^ (好的 | 在的) <(${OPENING}) [您好 | 你好]> ${AFTER}`,
      '<客官>',
      `(好的 | 收到 | 您好 | 你好 | 抱歉 | 不好意思 | {pt}) <(${CALLED})> (,, | $)`,
    ],
  },
];

/** Too familiar for service. Whether 你 and 亲 pass is the person's setting: see isSilenced in index.ts. */
export default defineRule({
  id: 'informal-address',
  silentIn: [],
  forms: [YOU, ...QIN, ...FAMILIAR],
  except: [
    '(迷 | 给 | 致 | 爱 | 想 | 思念) 你 (贷 | 装 | 的 (信 | 歌))',
    '你我 | (家人 | 同事) ,, (朋友 | 家人)',
    '(相亲 | 探亲 | 母亲 | 父亲)',
    '宝 (宝 (的 | 穿 | 贴 | 用 | 吃 | 满月 | 现在) | 马 | 山)',
  ],
});
