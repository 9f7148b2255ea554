/**
 * How a customer's message sounds as a whole: what the cues tell of it, and its words taken together. One word of feeling in a calm report says
 * less than in an outcry; 吗, 帮 and 请 say that somebody asks, and 全, 又 and 被 weigh where no cue tells. The weights are those of two
 * logistic regressions over the cues' verdict, characters and pairs of characters, learned from some 4,000 messages of known mood and cause with
 * a penalty that leaves out what says little.
 */
import type { Sounds } from '../engine/pack';
import { foldChinese, unpackCue } from './fold';

/** Upset by words of feeling; by what failed, and how; a failure of the company's, told or only asked about; a happy customer. */
type Sign = 'words' | 'strained' | 'failed' | 'asked' | 'happy';

interface Hearing {
  /** What a message without any of the signs comes to: above nothing, it is so. */
  readonly base: number;
  /** What the cues told, and what it counts. */
  readonly told: Readonly<Partial<Record<Sign, number>>>;
  /** Characters and pairs, by what each counts, once. */
  readonly parts: readonly (readonly [weight: number, parts: string])[];
}

const UPSET: Hearing = {
  base: -3.2,
  told: { words: 2.5, strained: 1.3, asked: 0.7, failed: 0.5, happy: -1.7 },
  parts: [
    [1.4, '! 又 被'],
    [1.3, '叫'],
    [1.2, '全'],
    [1.1, '千 百 都'],
    [1, '你 死 等'],
    [0.9, '万'],
    [0.8, '啲 小时 说'],
    [0.7, '三 就 我 送员 钱'],
    [0.6, ', ,你 了 人 出来 到底 去 把我'],
    [0.5, '买 住 卖 啊 天了 房 物 真 谁'],
    [0.4, '? … 十 喔 天 天, 子 完 客服 家 心 来 根本 气 看 眼 股 里 金'],
    [0.3, ',这 不 公 取消 吧 月 水 系 纪 退 道 降'],
    [-0.3, '可以 号 想 数字 给 还没 额'],
    [-0.4, ',但 一次 之 再 几 加 吗 吗? 和 太 我的 数 页'],
    [-0.5, ',给 一下 多 好, 少 改 灯 请 错了 麻烦'],
    [-0.6, '单 哈 爱 这个'],
    [-0.8, '但'],
    [-1, '有一 链接'],
    [-1.1, '!! 就行 帮'],
    [-1.5, '哈哈'],
    [-1.7, '问题'],
    [-2.1, '谢'],
  ],
};

const FAILURE: Hearing = {
  base: -2,
  told: { failed: 2.1, asked: 1.3, words: 0.4, happy: -1.3 },
  parts: [
    [1.4, '示'],
    [1.3, '页'],
    [1.1, '把我'],
    [1, '说 账单'],
    [0.8, '# 半 次 等'],
    [0.7, ', 不过 了一 写 处 底 更新 柜 点, 物流 补'],
    [0.6, '! 两 器 天了 开 服 杯 消 送'],
    [0.5, ',你 们 位 到 单 印 天还 头 是 本 机器'],
    [0.4, '?? 了 件 叫 后 响 客 已 更 月了 有人 的 的吗 的是 直 礼 讲 话 里 面 餐'],
    [0.3, '上 去 员 呢 四 看了 码'],
    [-0.3, ',他 一下 么时 哈 手 方 的, 秒 这'],
    [-0.4, ',心 个人 么 他 可 好 带 急 救 死我 算'],
    [-0.5, '刚 呀 怕 烦 爸 要 难'],
    [-0.6, '… 一次 了, 以 哭 改 请问 都没'],
    [-0.7, '不能 么办 得'],
    [-0.8, '啊 晚 谢'],
    [-0.9, '几 帮我 忘 抢'],
    [-1, '价 哪 年 心 慌 真的'],
    [-1.1, '是我'],
    [-1.2, '有没'],
    [-1.3, '吗'],
    [-1.4, '想'],
    [-1.5, '多少 能'],
  ],
};

/** What stands later in a message says nothing new. */
const LONGEST = 400;

function hearing({ base, told, parts }: Hearing): (text: string, signs: readonly Sign[]) => boolean {
  // In a bundle the characters are packed like cues.
  const weighed = parts.flatMap(([weight, row]) =>
    unpackCue(row)
      .split(' ')
      .map((part) => [part, weight] as const),
  );
  return (text, signs) => {
    const known = signs.reduce((sum, sign) => sum + (told[sign] ?? 0), base);
    return weighed.reduce((sum, [part, weight]) => (text.includes(part) ? sum + weight : sum), known) > 0;
  };
}

const isUpset = hearing(UPSET);
const hasFailed = hearing(FAILURE);

export const sounds: Sounds = (message, { mood, moodWords, companyFailure, asksFailure = false }) => {
  const text = foldChinese(message.slice(0, LONGEST)).text.replace(/\s+/g, ' ').replace(/\d+/g, '#');
  const feels: Sign = moodWords.length ? 'words' : 'strained';
  const signs: readonly Sign[] = [
    ...(mood === 'neutral' ? [] : [mood === 'happy' ? mood : feels]),
    ...(companyFailure ? (['failed'] as const) : asksFailure ? (['asked'] as const) : []),
  ];
  const failure = hasFailed(text, signs);
  if (mood === 'abusive') return { mood, moodWords, companyFailure: failure };
  if (isUpset(text, signs)) return { mood: 'upset', moodWords: mood === 'upset' ? moodWords : [], companyFailure: failure };
  return mood === 'happy' ? { mood, moodWords, companyFailure: failure } : { mood: 'neutral', moodWords: [], companyFailure: failure };
};
