import { defineRule } from '../engine/pack';

/** Blames a colleague, another team, a supplier or the system before the customer. */
export default defineRule({
  id: 'blame-others',
  find: [
    '<[又是 | 都是 | 是 | 还不是] {others} [那边 | 那里 | 这边 | 自己 | 的人 | 方面] …6 ({fault})>',
    '<(都怪 | 怪 | 这得怪 | 是 | 都是 | 全是 | 这是) [因为] {others} …6 ({fault})>',
    '<{others} [自身 | 方面 | 那边] 的 (问题 | 原因 | 责任 | 锅 | 失误)>',
    '<是 [前一位 | 之前的] {others} …4 (答应 | 说 | 讲 | 承诺 | 弄 | 搞) 的> | <{others} (自己 | 那边) (卡住 | (弄 | 打 | 搞) (翻 | 坏 | 丢))>',
    '<(快递 | 物流 | 系统) (问题 | 原因)> | <又是 {others}>',
    '<是 {others} …2 (自动 | 延迟 | 决定 的)>',
    '<{others} 他们 …4 (本来就 | 就是)>',
    '<{others} (坑了我们 | 就是 (不稳 | 这样 | 慢 | 不行))>',
    '<(那个人 …4 离职 | 上面不同意 | 领导不 (批 | 同意) | 前任 …4 {fault} | 售前没说 | 是销售承诺)>',
  ],
  except: [
    '(请 | 麻烦 | 可以 | 联系 | 找 | 问 | 拨打) …3 {others}',
    '(如果 | 若 | 万一 | 会不会 | 不是 | 是不是 | 是否) »',
    '{others} …2 忘 (带) | (医生 | 老师) …2 请假 | (您 | 你) …4 (忘 | 填错)',
    '(说不准 | 不知道 | 不清楚) ……4 没跟我',
  ],
  // A cause named together with responsibility taken.
  unless: { sentence: ['apology'], reply: ['own-owns'] },
  reword: [{ to: '这次是我们没有做好，我来…', replaces: 'clause' }],
});
