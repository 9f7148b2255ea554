/**
 * Whether a customer's message sounds upset by its words taken together, where no single one of them says so: 全, 又, 都…了 and an exclamation
 * mark weigh for it, 吗, 帮, 请 and 一下 against it. The weights are a logistic regression's over characters and pairs of them, learned from
 * customers' messages of known mood with a penalty that leaves out what says little.
 */
import { foldChinese } from './fold';

/** Characters and pairs, by what each weighs. */
const WEIGHTS: readonly (readonly [weight: number, parts: string])[] = [
  [2.2, '!'],
  [2.4, '全'],
  [1.9, '被'],
  [1.3, '气'],
  [1.2, '说 小时 了 都'],
  [1.1, '等'],
  [1.0, '就 面'],
  [0.9, '服 你'],
  [0.8, '又 个月'],
  [0.7, '一 心 电'],
  [0.6, '天了 只 跟 回'],
  [0.5, '天 来 也 吧 不 人'],
  [0.4, '免 店 很 员 没 出来 三 的时'],
  [0.3, '收 四 我 差 行李 买 整 才 寄 味 消 早'],
  [0.2, '到 里 机 还 本 该 超 物 个 眼'],
  [0.1, '百 根本 要 停 结 根 打 上 水'],
  [-0.1, '有没 单'],
  [-0.2, '合 现'],
  [-0.3, '邮 谢谢 谢'],
  [-0.4, '过期 得 请 好 我的'],
  [-0.5, '发票 改 想'],
  [-0.6, '错 怎'],
  [-0.7, '付 一下'],
  [-0.8, '点 到了 他'],
  [-0.9, '吗 以 啥 呀 几点 哪里'],
  [-1.0, '不能'],
  [-1.6, '帮'],
];
/** What all of them must outweigh. */
const BALANCE = 2.4;

const weighed = WEIGHTS.flatMap(([weight, parts]) => parts.split(' ').map((part) => [part, weight] as const));

/** @param message as typed; what stands beyond its first 400 characters says nothing new */
export function soundsUpset(message: string): boolean {
  const { text } = foldChinese(message.slice(0, 400));
  return weighed.reduce((sum, [part, weight]) => (text.includes(part) ? sum + weight : sum), 0) > BALANCE;
}
