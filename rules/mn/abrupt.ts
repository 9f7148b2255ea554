import { defineRule } from '../engine/pack';
import type { SentenceFacts } from '../engine/views';
import type { Span } from '../types';

/** Courtesy in a word or two, and particles that soften: болно оо, тийм шүү. */
const KIND = ['greeting', 'thanks', 'closing', 'helpOffer', 'apology', 'acknowledgement', 'softener', 'findOut'] as const;
const SOFTENED = /(?:^|\s)(?:у|шу|э|а|о|дэ|да|ши|та|танд|гэж)[\s.?!]*$/u;

/** Whole sentences of two words at most. */
function curt({ words, folded, signals }: SentenceFacts): Span[] {
  const isCurt = words > 0 && words <= 2 && !KIND.some((name) => signals.has(name)) && !SOFTENED.test(folded.text);
  return isCurt ? [{ start: 0, end: folded.text.trimEnd().length }] : [];
}

/** Curt to rudeness: the whole reply in a word or two. */
export default defineRule({
  id: 'abrupt',
  forms: [
    {
      find: [
        '^ <(юу | юу вэ | юу билээ | хэнтэй ярьж байна | хэн бэ та | би ойлгосон | ойлгосон | мэдлээ | сонслоо | уншсан | харсан | юу гэж | юу юм бэ | юу болоод | яасан бэ | яриад бай | асуу | завгүй | юу юм | юу гэнээ | яасан | за яасан | за юу вэ | яав | яалаа | хэл | хэл дээ | хэлээ | хэлээрэй | ярь | ярь даа | аан | аа | мм | өө | хн | за тэгээд | тэгээд | яах юм | за за | за | дараагийн | байна уу | алив | хэн бэ | хэн юм | угаасаа | мэдээж | үгүй | тийм | биш | болохгүй | байхгүй | алга | мэдэхгүй | бичсэн | хэлсэн | хүлээ | бий | байгаа | дууссан | ок | ок ок | окэй | юм | юу яасан | дараагийн (хүн | асуулт) | мэдсэн | бичээтэй [байгаа] | за яах вэ | харна | үзнэ | болно | чадахгүй | боломжгүй | орсон | ирнэ | гарсан)> $',
        '^ <(угаасаа | анхнаасаа) …3 (юм | тийм | байдаг)> [даа] $',
        '^ <(тийм л юм | ийм л юм | яахав | мэдэх үү)> $',
        '^ <(за тэгээд | тэгээд) (юу | яах | яасан) [вэ | юм | бэ | гэж | гэсэн юм]>',
        '^ <(үнэ* | хаяг* | мэдээлэл* | хэмжээ* | заавар* | бүгд | дугаар*) …2 (дээрээ | дээр | дээр нь | дээрээсээ | пост дээр | тэнд) [нь] (байгаа | бий | байна | бичээстэй)> $',
        '^ <(инбох | инбокс | пм | дм | чат | директ) [бич | бичээрэй | ор | руу | шалга]> $',
        '^ <[…1 ,,] (одоо | тэгээд) юу> [вэ] $',
        '^ <юу (гэж | гээд | хүсээд | болоод | хэрэгтэй) …3 (вэ | бэ | юм)> $',
      ],
    },
  ],
  detect: curt,
  silentIn: [],
  keep: (found, _, { sentences, text, customer, conversation }) => {
    if (sentences.length > 2 || /\p{Extended_Pictographic}/u.test(text)) return false;
    if (sentences.length === 2) return false;
    const word = text
      .trim()
      .toLowerCase()
      .replace(/[.!?…]+$/u, '');
    // A bare fact is an answer to a question that it fits; without a question it may be one.
    if (/^(?:болно|бий|байгаа|орсон|ирнэ|гарсан|bolno|bgaa|bii|тийм|tiim|за|za|ок|ok)$/u.test(word)) {
      return conversation.customer !== null && conversation.customer !== undefined && (customer?.questions.length ?? 0) > 0;
    }
    // Found by its length alone: a word or two may do where nothing was asked.
    if (found.form.find.length === 0) {
      if (!conversation.customer) return !/\s/u.test(text.trim());
      return !text.includes(',') && ((customer?.questions.length ?? 0) > 0 || customer?.mood === 'upset');
    }
    return found.span.end > 0;
  },
});
