import { defineRule } from '../engine/pack';

/** Curt to rudeness: the whole reply in a word or two. */
export default defineRule({
  id: 'abrupt',
  forms: [
    {
      find: [
        '^ <(юу | юу вэ | юу юм | юу гэнээ | яасан | за яасан | за юу вэ | яав | яалаа | хэл | хэл дээ | хэлээ | хэлээрэй | ярь | ярь даа | аан | аа | мм | өө | хн | за тэгээд | тэгээд | тэгээд яах вэ | тэгээд юу гэж | яах юм | за за | за | дараагийнх | дараагийн | байна уу | алив | хэн бэ | хэн юм | сонсож байна | угаасаа | мэдээж | үгүй | тийм | биш | болохгүй | байхгүй | алга | мэдэхгүй | бичсэн | хэлсэн | хүлээ | бий | байгаа | дууссан | ок | ок ок | окэй | юм | харна | үзнэ | болно | чадахгүй | боломжгүй | орсон | ирнэ | гарсан)> $',
        '^ <(угаасаа | анхнаасаа) …3 (юм | тийм | байдаг)> [даа] $',
        '^ <(тийм л юм | тийм л байна | тэгж л байна | тийм л дээ | ийм л юм | яахав | мэдэх үү)> $',
        '^ <(за тэгээд | тэгээд) (юу | яах | яасан) [вэ | юм | бэ | гэж | гэсэн юм]>',
        '^ <(үнэ* | хаяг* | мэдээлэл* | хэмжээ* | заавар* | бүгд | дугаар*) …2 (дээрээ | дээр | дээр нь | дээрээсээ | пост дээр | тэнд) [нь] (байгаа | бий | байна | байгаа шүү дээ | бичээстэй)> $',
        '^ <(инбох | инбокс | пм | дм | чат | директ) [бич | бичээрэй | ор | руу | шалга]> $',
        '^ <юу (гэж | гээд | хүсээд | болоод | хэрэгтэй) …3 (вэ | бэ | юм)> $',
      ],
    },
  ],
  silentIn: [],
  keep: (found, _, { sentences, text, customer, conversation }) => {
    if (sentences.length > 2 || /\p{Extended_Pictographic}/u.test(text)) return false;
    if (sentences.length === 2) return false;
    const word = text
      .trim()
      .toLowerCase()
      .replace(/[.!?…]+$/u, '');
    // A bare fact is an answer to a question that it fits; without a question it may be one.
    if (/^(?:болно|бий|байгаа|дууссан|орсон|ирнэ|гарсан|bolno|bgaa|bii|тийм|tiim|үгүй|биш|байхгүй|алга|за|za|ок|ok)$/u.test(word)) {
      return conversation.customer !== null && conversation.customer !== undefined && (customer?.questions.length ?? 0) > 0;
    }
    return found.span.end > 0;
  },
});
