import { defineRule, type Form } from '../engine/pack';

/** 你 instead of 您, and the English "u". */
export const YOU: Form = {
  reword: [{ to: '您', replaces: 'span' }],
  find: ['<(你们 | 你)>', '(^ | ,,) <u> (,, | 看 | 的 | 要)'],
};

/** The platforms' 亲. */
export const QIN: Form = {
  reword: [{ to: '您好', replaces: 'span' }],
  find: [
    '(^ | ,,) <(亲亲 | 亲爱的 | 亲们 | 亲)> !(自 | 手 | 测 | 子 | 属 | 友 | 笔 | 戚 | 人 | 情 | 朋 | 眼 | 肤 | 口 | 身 | 切 | 密 | 临 | 历 | 民 | 和 | 生 | 水 | 昵 | 吻 | 热 | 本 | 缘 | 爱 | 用户 | 客户 | 会员 | 顾客 | 旅客 | 乘客 | 玩家 | 各位 | 小朋友)',
    '<亲亲> !(抱 | 孩)',
    '({pt} | 好 | 谢谢 | 感谢 | 抱歉 | 嗯) <(亲亲 | 亲爱的 | 亲)> (,, | $)',
    '(您好 | 你好 | 好的 | 在的 | 是的 | 不好意思 | 抱歉 | 谢谢 | 感谢 | 麻烦 | 祝 | 为 | 请 | 帮 | 给 | 让) <(亲亲 | 亲爱的 | 亲)> !(自 | 手 | 测 | 子 | 属 | 友 | 笔 | 戚 | 人 | 情 | 朋 | 眼 | 肤 | 口 | 身 | 切 | 密 | 临 | 历 | 民 | 和 | 生 | 水 | 昵 | 吻 | 热 | 本 | 缘 | 爱的用户 | 爱的客户 | 爱的会员 | 爱的顾客)',
  ],
};

/** Other names that are too familiar. */
const FAMILIAR: Form = {
  reword: [{ to: '您好', replaces: 'span' }],
  find: [
    '(^ | ,,) [好的 | 在的] <(宝贝 | 宝宝 | 宝子 | 宝儿 | 宝 | 小宝贝 | 集美 | 姐妹 | 美女 | 靓女 | 帅哥 | 靓仔 | 小姐姐 | 小哥哥 | 小哥 | 小主 | 小可爱 | 小仙女 | 仙女 | 老铁 | 老板娘 | 老板 | 老哥 | 哥们 | 兄弟 | 大兄弟 | 大哥 | 大姐 | 大妈 | 大爷 | 家人们 | 家人 | 朋友们 | 朋友 | 伙计 | 哥 | 姐 | 水水 | 大大 | 捧油 | 葛格 | 底迪 | 姐姐 | 正妹 | 欧巴 | 女神 | 男神 | 主人 | 亲爱哒 | 么么哒 | 客官 | 小伙伴 | 同学 | 师傅) [您好 | 你好]> (,, | $ | 您好 | 你好 | 这 | 您 | 你 | 我 | 在的)',
    '(谢谢 | 感谢 | 好的 | 收到 | {pt}) <(宝贝 | 宝宝 | 宝子 | 美女 | 帅哥 | 小姐姐 | 小哥哥 | 小主 | 小可爱 | 小仙女 | 老铁 | 老板 | 兄弟 | 姐妹 | 集美 | 哥 | 姐)> (,, | $)',
  ],
};

/** Too familiar for service. Whether 你 and 亲 pass is the person's setting: see isSilenced in index.ts. */
export default defineRule({
  id: 'informal-address',
  silentIn: [],
  forms: [YOU, QIN, FAMILIAR],
  except: [
    '(迷 | 给 | 致 | 爱 | 想 | 思念) 你 (贷 | 装 | 的 (信 | 歌))',
    '你我 | (家人 | 同事 | 亲戚) ,, (朋友 | 家人)',
    '(相亲 | 探亲 | 母亲 | 父亲 | 双亲)',
    '宝 (宝 (的 | 穿 | 贴 | 用 | 吃 | 满月 | 现在) | 马 | 山)',
  ],
});
