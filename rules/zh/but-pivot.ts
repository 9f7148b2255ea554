import { defineRule } from '../engine/pack';
import type { SentenceView } from '../engine/views';

/** What makes a "but" good news: help comes after it. */
const HELP =
  /可以|可申请|帮您|帮你|给您|给你|为您|为你|替您|送您|送你|我(?:先|来|去|这就|马上|会|能|现在)|已经?(?:为|给|帮|安排|预留|找到|联系|修好|补|恢复|加急|到|取|送|做好|退|查到)|(?:下午|明天|今天|今晚|明早|后天|下周|周.)[^，,]{0,6}(?:补到|到货|有货|能|送|发)|还有|放心|商量好|说好|约好|也能|好消息|没关系|免费|建议您|欢迎/u;
const NO = /不(?!用|必|需|过|但|仅|收)|无法|没(?!关系|问题)|超过|过期|结束|只能|必须|截止|停产|只有/u;

const isGoodNews = ({ facts }: SentenceView, end: number) => {
  const rest = facts.folded.text.slice(end);
  const help = HELP.exec(rest);
  if (!help) return false;
  const no = NO.exec(rest);
  return !no || no.index > help.index || /[,;]/.test(rest.slice(no.index, help.index));
};

export default defineRule({
  id: 'but-pivot',
  forms: [
    {
      find: [
        '(^ | ,,) <(但是 | 但 | 可是 | 不过 | 只是 | 只不过 | 然而 | 可惜 | 只可惜 | 无奈 | 奈何 | 怎奈 | 偏偏 | 话说回来 | 话又说回来 | 话虽如此 | 话是这么说 | 问题是 | 无奈的是 | 遗憾的是 | 尽管如此 | 即便如此 | 可 | 就是)>',
      ],
      needs: {
        before: ['apology', 'thanks', 'acknowledgement', 'own-kind'],
        previous: ['apology', 'acknowledgement', 'own-kind'],
      },
    },
    {
      find: [
        '{sorry} …3 <(但是 | 可是 | 不过 | 但)>',
        '(理解 | 明白) …10 <(但是 | 可是 | 不过 | 但)>',
        '(可惜 | 很遗憾) …12 <(但是 | 但)>',
      ],
    },
  ],
  except: [
    '不但 | 非但 | 但凡 | 不过如此 | 再 …3 不过 | 不过 {num} | 只是 …4 (想 | 需要 | 麻烦) | 可是 (亲手 | 店长 | 正品 | 真 | 纯 | 我们家 | 我们的)',
    '可 (以 | 能 | 用 | 选 | 在 | 到 | 通过 | 享 | 凭 | 参考 | 联系 | 直接 | 自行 | 先 | 点 | 登录 | 拨打 | 申请 | 关注 | 咨询 | 随时 | 免费 | 提前 | 爱 | 根据 | 私信 | 不 | 使用 | 获 | 领 | 将 | 按 | 退 | 换 | 改 | 再 | 去 | 支持 | 添加 | 尝试 | 查 | 进 | 重 | 见 | 供 | 致电 | 于 | 对 | 向 | 至 | 与 | 查询 | 预约 | 抵 | 折)',
    '就是 (说 | 为 | 想 | 要 | 这个 | 您 | 在 | 我们)',
  ],
  keep: ({ span }, here) => !isGoodNews(here, span.end),
  reword: [{ to: '跟您说明一下：', replaces: 'span' }],
});
