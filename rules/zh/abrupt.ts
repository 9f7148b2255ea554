import { defineRule } from '../engine/pack';

/** A whole reply of a word or two that is curt to rudeness. */
const WORDS =
  '怎样 | 是怎样 | 已读 | 什么 | 什么意思 | 说事 | 什么事 | 啥 | 啥事 | 干嘛 | 干什么 | 干嘛呢 | 咋了 | 怎么 | 怎么了 | 说 | 说吧 | 说话 | 讲 | 讲吧 | 问吧 | 问 | 哦 | 噢 | 喔 | 嗯 | 恩 | 额 | 呃 | 蛤 | 行 | 行吧 | 好吧 | 知道了 | 没有 | 没 | 无 | 不行 | 不能 | 不会 | 不可以 | 不是 | 不 | 否 | 是 | 对 | 在 | 说重点 | 所以呢 | 所以咧 | 所以 | 然后 | 然后呢 | 那又怎样 | 自己看 | 自己查 | 看详情 | 看公告 | 看说明 | 见上 | 同上 | 已发 | 已退 | 已读 | 下一个 | 等着 | 等 | ok | 不知道 | 快说 | 快点 | 没了 | 没货 | 喂 | 不然呢 | 不然咧 | 随便 | 有事 | 有事吗 | 没空 | 你说呢 | 就这样 | 然后咧 | 没差 | 安怎 | 齁 | 三小';

export default defineRule({
  id: 'abrupt',
  find: [
    `^ <(${WORDS}) [{pt}]> $`,
    '^ <已读> ,,',
    '<自己看 (版规 | 详情 | 公告 | 说明 | 页面)>',
    '<喂 ,, …2 (说 | 讲 | 大声 | 听)>',
    '(^ | ,,) <(说话呀 | 说话啊 | 到底买不买 | 没事别问 | 说重点 | 大声一点)>',
  ],
  // A short friendly word inside a longer reply is none.
  keep: ({ span, cue }, here, reply) =>
    !cue.startsWith('^') || (reply.sentences.length === 1 && here.facts.folded.text.length - span.end <= 3),
  reword: [{ to: '您好，请问有什么可以帮助您？', replaces: 'sentence' }],
});
