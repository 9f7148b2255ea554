import { defineRule } from '../engine/pack';

/** Internal or technical terms that the customer did not use. */
export default defineRule({
  id: 'jargon',
  find: [
    '<({jargon}) …4 ({jargon}) …4 ({jargon})>',
    '<({jargon}) …4 ({jargon})>',
    '<({jargon})> [của | này | đang | đã | vẫn | bị | lên | sang | xong | lại | cho]',
  ],
  except: ['follow (page | shop)', '(ốp | lưng) case', '(log in | log out)', 'đèn {jargon}', 'google map'],
  keep: ({ span }, here, { conversation }) => {
    const term = here.facts.folded.text.slice(span.start, span.end).split(' ')[0] ?? '';
    return !conversation.customer?.toLowerCase().includes(term);
  },
  silentIn: [],
  reword: [{ to: '…', replaces: 'span' }],
});
