import { defineRule, type Form, type ReplyRule } from '../engine/pack';

/** Curt only when it is all the customer gets. */
const WHOLE: Form = {
  find: [
    '^ <(gì | sao | hả | ừ | ờ | ừm | ừ hử | hử | không | có | chưa | rồi | hết | hết rồi | hết hàng | còn | biết rồi | vậy thôi | thế thôi | kệ | tùy | ok | được | đúng | sai | thôi | đợi | chờ | khỏi | xong | đã gửi | gửi rồi | đang giao | mai | ừ rồi | ừ thì | biết | thấy rồi | chịu | nghe | đây | check ib | ib | chưa biết | chưa có | không có | không được | không rõ | không biết | đang làm | đang xử lý | xem lại đi | tự xem | không được đâu | được luôn | có luôn | hết luôn | oke b | như trên | đúng rồi | có rồi | nhận rồi | ừa | uh | um | yes | no | oke | alo | ok rồi | chào | chịu thôi) [nha | nhé | thôi | á | b | bạn | em | đó]> $',
  ],
  reword: [{ to: 'Dạ …, mình cần thêm gì nhắn em ạ', replaces: 'sentence' }],
};

/** What makes a short answer a kind one. */
const KIND =
  /(?<!\p{L})(?:dạ|ạ|da|vâng|vang|nha|nhé|nhe|anh|chị|chi|cô|chú|bác|mình|minh|quý|em|cảm ơn|cam on|chào|chao|ok|mời|chúc)(?!\p{L})|\d{4}|[:/@]/u;

/** Curt to rudeness. */
export default defineRule({
  id: 'abrupt',
  forms: [
    WHOLE,
    {
      find: [
        '^ [dạ] <(gì | gì nữa | gì nữa đây | gì vậy | gì đấy | gì đó | gì thế | sao | rồi sao | rồi sao nữa | thì sao | vậy thì sao | thế thì sao | sao nữa | hả | cái gì | cái gì nữa | chuyện gì | có gì | có gì không | có chuyện gì | có việc gì | lại gì | lại gì nữa | lại sao | hỏi gì | cần gì | muốn gì | mua gì | tìm gì | ai đấy | ai vậy | ai đó | đâu | rồi | thế à | vậy à | vậy hả | thế hả | thế cơ à | thì đã sao | đã sao | là sao) [{you} | em]> ?',
        '^ [dạ] <(nói đi | hỏi đi | đợi đi | chờ đi | nói gì nói đi | có gì nói đi | có gì nói luôn | nói lẹ đi | nói lẹ | nói nhanh | nói luôn đi | hỏi gì hỏi đi | hỏi gì hỏi lẹ | hỏi nhanh | hỏi lẹ | xem đi | đọc đi | tự xem đi | vậy thôi | thế thôi | thế nhé | vậy nha | vậy đi | biết rồi | rồi rồi | ừ thì | kệ đi | tùy {you} | tùy | sao cũng được | nói cho lẹ | gì nói đi | chờ tí đi | khỏi hỏi | hỏi gì lắm thế | (rồi | thôi | nghe | ừ | ok) , (nói | hỏi | kể | trình bày) [đi | lẹ | luôn] | alo , nghe | alo | nghe đây | đang bận | bận rồi | bận lắm | đang bận rồi | hết chuyện | next | khách tiếp) [{you}] [nha | nhé | ạ]> $',
        '^ <(đọc | xem | coi | kéo | lướt | tra) [lại] (lại | trên | tin | bài | web | app | mô tả | hướng dẫn) …2> $',
        '^ [dạ] <(rồi | ừ | ờ | ủa) ,, (tiếp | sao | gì | nói) …2> $',
        '<(gì nữa (đây | vậy | thế) | nói gì nói đi | hỏi gì nữa)> [{you}]',
      ],
    },
  ],
  keep: ({ form, span }, here, reply) => {
    if (form !== WHOLE) return true;
    const isWhole =
      reply.sentences.length === 1 && span.end - span.start >= here.facts.folded.text.replace(/[^\p{L}\p{N}]+$/u, '').trimStart().length;
    return isWhole && Boolean(reply.conversation.customer);
  },
  silentIn: [],
  reword: [
    { to: 'Dạ em nghe ạ', replaces: 'sentence' },
    { to: 'Dạ …, mình cần thêm gì nhắn em ạ', replaces: 'sentence' },
  ],
});

/** Three words at most to a customer who wrote, none of them kind. */
export const curtReply: ReplyRule = {
  id: 'abrupt',
  judge: ({ sentences, conversation, words, isPart, kept, text }) =>
    isPart ||
    !conversation.customer ||
    sentences.length !== 1 ||
    words > 3 ||
    KIND.test(sentences[0]?.facts.folded.text ?? '') ||
    kept.some(({ found }) => found.rule.id === 'abrupt')
      ? []
      : [{ span: { start: 0, end: text.trimEnd().length } }],
};
