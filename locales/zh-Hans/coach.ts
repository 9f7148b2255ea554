import type { Strings } from '../strings';

/** Card, meter, list and checklist, in simplified characters. */
export const coach: Strings['coach'] = {
  tag: 'zh-Hans',
  meter: (count) => (count === 0 ? 'Tact：没有提示。打开清单' : `Tact：${count} 条提示`),
  list: '这条回复的提示',
  nothing: '没有要补充的，读起来很好。',
  partial: '这段文字很长，只读光标附近的部分。',
  paused: 'Tact 已暂停。',
  apply: '采用',
  copy: '复制',
  copied: '已复制',
  notNow: '这次不用',
  more: '更多',
  never: '不再显示这种提示',
  notOnSite: '在此网站不再提示',
  source: '这条提示的出处',
  refused: '这个编辑框不让改动文字，请复制过去。',
  furious: '这条读着不好受。客户气的是事情，不是你。两种开头：',
  reset: '刚才那段对话不轻松，已经过去了。慢慢呼吸一下，再接下一位。',
  close: '关闭',
  remind: (when) => `提醒我，${when}`,
  checklist: {
    title: '这条回复里有',
    there: '有了',
    missing: '还没有',
    greeting: '问候',
    empathy: '对客户感受的回应',
    reason: '原因',
    nextStep: '带时间的下一步',
    offerOfHelp: '愿意继续帮忙',
  },
};
