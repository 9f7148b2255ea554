import { defineRule } from '../engine/pack';

/** A connective with a cause, for a refusal, a request or a delay. */
export default defineRule({
  id: 'reason-given',
  silentIn: ['condition'],
  forms: [
    {
      find: [
        '<(因为 | 由于 | 是因为 | 考虑到 | 考量到 | 鉴于 | 碍于 | 基于 | 因应 | 出于 | 毕竟) …24>',
        '(^ | ,,) <因 !(此 | 而 | 素 | 人) …20> ,,',
        '<(原因是 | 原因在于 | 主要是 | 之所以) …16>',
        '<受 …8 影响>',
      ],
    },
    {
      find: [
        '<为了 (保护 | 确保 | 避免 | 防止 | 保障 | 安全 | 您的 | 核实 | 让您 | 更 | 尽快 | 能) …14>',
        '~(可) <(以免 | 免得 | 以防) …10>',
      ],
      needs: {
        sentence: ['refusal', 'own-refusal', 'request', 'own-delay'],
        previous: ['refusal', 'own-refusal', 'request', 'own-delay'],
        next: ['refusal', 'own-refusal', 'own-delay'],
      },
    },
  ],
  except: [
    '因为 (喜欢 | 爱 | 您的支持 | 有您)',
    '(因为 | 由于) (您 | 你) (自己 | 个人)',
    '(因为 | 由于) …4 (太忙 | 人手 | 规定)',
    '主要是 (想 | 看)',
    '为了 …4 (感谢 | 回馈)',
  ],
});
