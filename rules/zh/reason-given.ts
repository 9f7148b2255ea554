import { defineRule } from '../engine/pack';

const AROUND = ['refusal', 'own-refusal', 'request', 'own-delay'] as const;

/** A connective with a cause, for a refusal, a request or a delay. */
export default defineRule({
  id: 'reason-given',
  silentIn: ['condition'],
  forms: [
    {
      find: [
        '<(因为 | 由于 | 考虑到 | 考量到 | 鉴于 | 碍于 | 基于 | 因应 | 出于 | 毕竟)>',
        '(^ | ,,) <因 !(此 | 而 | 素 | 人 | 果) …20> (,, | $)',
        '<(原因是 | 原因在于 | 主要是 | 之所以)> | <是为了 (避免 | 防止 | 保 | 确)>',
        '<受 …8 (影响 | 原因)>',
      ],
    },
    {
      find: [
        '<[这 | 也] [是] 为 [了] (符合 | 配合 | 确认 | 保护 | 确保 | 避免 | 防止 | 保障 | 安全 | 您的 | 核实 | 让您 | 更 | 尽快 | 能)>',
        '^ !(……20 (因 | 由于 | 忙 | 人手 | 单量 | 联系不上 | 不清楚)) ……20 <(所以 | 因此) !(呢 | 咧 | 您 | 说)> | <(既然 | (这样 | 只有 …12) 才能 | 缘于 | 归因于)> | <…4 (监管 | 法律) 要求>',
        '~(可) <(以免 | 免得 | 以防 | 以便 | 便于)>',
      ],
      needs: { sentence: AROUND, previous: AROUND, next: ['refusal', 'own-refusal', 'own-delay'] },
    },
  ],
  except: [
    '因为 (喜欢 | 爱 | 您的支持 | 有您) | (因为 | 由于) (您 | 你) (自己 | 个人) | (因为 | 由于) …4 (太忙 | 人手 | 规定 | 订单量 | 单子) | (因为 | 由于) …6 (性价比 | 什么) | 不是因为 | 因为 (您 | 你) …2 (迟 | 没 | 超 | 错) | 因为 ……10 (吗 | ?)',
    '主要是 (想 | 看 | 过滤 | 用) | 为了 …4 (感谢 | 回馈) | 不受 …4 影响',
  ],
  keep: ({ span }, here) => here.facts.folded.text.length < 100 || span.start > 100,
});
