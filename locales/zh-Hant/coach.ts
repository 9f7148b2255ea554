import type { Strings } from '../strings';

/** Card, meter, list and checklist, in traditional characters. */
export const coach: Strings['coach'] = {
  tag: 'zh-Hant',
  meter: (count) => (count === 0 ? 'Tact：沒有提示。開啟清單' : `Tact：${count} 則提示`),
  list: '這則回覆的提示',
  nothing: '沒有要補充的，讀起來很好。',
  partial: '這段文字很長，只讀游標附近的部分。',
  paused: 'Tact 已暫停。',
  apply: '套用',
  copy: '複製',
  copied: '已複製',
  notNow: '這次先不用',
  more: '更多',
  never: '不再顯示這種提示',
  notOnSite: '在這個網站不再提示',
  source: '這則提示的出處',
  refused: '這個編輯框不讓人更動文字，請複製過去。',
  furious: '這則讀起來不好受。客戶氣的是事情，不是你。兩種開頭：',
  reset: '剛才那段對話不輕鬆，已經過去了。慢慢呼吸一下，再接下一位。',
  close: '關閉',
  remind: (when) => `提醒我，${when}`,
  checklist: {
    title: '這則回覆裡有',
    there: '有了',
    missing: '還沒有',
    greeting: '問候',
    empathy: '對客戶感受的回應',
    reason: '原因',
    nextStep: '有時間的下一步',
    offerOfHelp: '願意繼續幫忙',
  },
};
