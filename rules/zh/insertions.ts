import type { PackSource } from '../engine/pack';

/** What to add where a reply lacks something. Characters that both scripts share, where there are any. */
export const insertions: PackSource['insertions'] = {
  'apology-missing': { at: 'afterGreeting', texts: ['很抱歉，…。', '是我们没有做好，抱歉让您…。'] },
  'empathy-missing': { at: 'afterGreeting', texts: ['理解您的心情，换作是我也会着急。', '让您…，确实不好受。'] },
  'greeting-missing': { at: 'start', texts: ['您好！'] },
  'closing-missing': { at: 'end', texts: ['有任何问题，您随时在这里留言。', '祝您生活愉快！'] },
  'refusal-without-reason': { at: 'end', texts: ['因为…，您可以…。', '我能为您做的是…。'] },
  'unanswered-question': { at: 'end', texts: ['关于您问的…：…。'] },
};
