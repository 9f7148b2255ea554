import { defineRule } from '../engine/pack';
import type { SentenceFacts } from '../engine/views';
import type { Span } from '../types';

const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[\s,!?.]+\p{Lu}{1,}){2,}(?![\p{L}\p{N}])/gu;
const MARKED_CAPITAL = /[À-ỸĐƠƯĂ]/u;

/** Shouting: three words in capitals or more, at least two of them with Vietnamese marks; piles of question marks. */
function shouts({ text, folded }: SentenceFacts): Span[] {
  const spans = [...text.matchAll(CAPITALS)]
    .filter(([words]) => words.split(/\s+/).filter((word) => MARKED_CAPITAL.test(word)).length >= 2)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  for (const { index, 0: marks } of text.matchAll(/\?{2,}!*|\?!+|!+\?+/g)) spans.push({ start: index, end: index + marks.length });
  if (!folded.map) return spans;
  const foldedAt = (typed: number) =>
    Math.max(
      0,
      (folded.map as Uint32Array).findIndex((at) => at >= typed),
    );
  return spans.map(({ start, end }) => ({ start: foldedAt(start), end: foldedAt(end) }));
}

/** Insults, threats, scorn, shouting. */
export default defineRule({
  id: 'aggression',
  find: [
    '<{you} (rảnh | khôn | giỏi | ngon | hay | ghê | tài | khéo) (quá | thật | ghê | như | lắm) (ha | hả | nhỉ | hen | vậy | thế | đấy | đó | {you}) …4>',
    '<(khôn | khôn lỏi) (quá | như | vậy) …4>',
    '<(khôn như | tham quá | tham lam | keo kiệt | bủn xỉn | ki bo | ăn vạ | làm tiền | vô lý vừa | vô lý quá | vô duyên | vô học | vô văn hóa | mất dạy | ngu | điên | khùng | hâm | dở hơi | thần kinh | láo | hỗn | trơ trẽn | mặt dày | lì lợm | bố láo | rách việc | rảnh háng | rảnh rỗi | lắm chuyện | nhiều chuyện | lắm lời | nói nhiều | nhây | lầy | cù nhầy | đồ điên | bị điên | bị khùng | có vấn đề về)> …3',
    '<(thích | muốn | có giỏi | giỏi | ngon | cứ) [thì] [cứ | mà] (kiện | bóc phốt | tố | tố cáo | báo công an | lên báo | đăng bài | thưa | đánh giá 1 sao | report | khiếu nại | phốt | đăng | 1 sao)> …5',
    '<(kiện | tố | thưa | khiếu nại | bóc phốt | báo công an) đâu thì (kiện | tố | thưa | cứ | báo)> …3',
    '<(không | chả | chẳng | đâu | đâu có) [có] (sợ | ngán | care | quan tâm)> [đâu | gì]',
    '<[em | shop | bên em | tôi] [sẽ | cho] (chặn số | chặn nick | block | bóc phốt | đăng lên | báo công an | cho vào danh sách đen | blacklist | đưa lên hội | bêu | cho lên sàn)> …4',
    '<(coi chừng | liệu hồn | biết tay | cho biết tay | đừng trách | đừng có trách | cẩn thận đấy | cẩn thận đó | hậu quả)> …3',
    '<({you} | mày) [còn] muốn (gì | cái gì | sao) [nữa | đây]>',
    '<muốn (gì nữa | gì đây | sao nữa | sao thì sao | sao cũng được)>',
    '<(giờ | rồi giờ) (muốn sao | tính sao | sao đây)> {you} [nữa] [đây] $',
    '<(không mua thì thôi | mua thì mua không mua thì thôi | không thích thì thôi | thích thì mua | không thích thì hủy | không chịu thì thôi | không chịu thì | thích thì hủy | không dùng thì thôi | chê thì đừng mua | kén thì)> …3',
    '<(đi chỗ khác mà | qua chỗ khác mà | đi nơi khác | qua shop khác | sang chỗ khác | kiếm chỗ khác | tìm chỗ khác | đi chỗ khác) …3>',
    '<(bịp | lừa | ăn cắp | gian | gian lận | vu khống | xạo | nói dối | bịa | bịa chuyện | điêu | nói láo | dựng chuyện | đặt điều) (hả | à | ha | vừa | đi | thôi | quá)>',
    '<(làm như | tưởng) [{you} | mình] (là) …4 (vua | thượng đế | ông trời | bà hoàng | nhất | ai | gì | to | ông hoàng)> …2',
    '<(câm | im đi | im mồm | im miệng | ngậm | biến | cút | xéo | biến đi)> …2',
    '<{you} (nóng | hung | dữ | gắt | khó | lì) như …4>',
    '<(hay | giỏi | tài | khéo) (ghê | quá | thật) (ha | hả | hen | nhỉ) ,, …6>',
    '<đồ (bom hàng | lừa | điên | khùng | phá | dở hơi | rảnh | keo) …2>',
    '<{you} (đi mà | cứ việc | cứ đi mà | thích thì) (kiện | tố | bóc phốt | khiếu nại | đăng | phốt | báo) …2>',
    '<(nói chuyện | nói năng | ăn nói | cư xử) …1 (đàng hoàng | cẩn thận | tử tế | lịch sự | cho tử tế | cho đàng hoàng) …3>',
    '<(không | đâu | chả) cần [những | mấy | loại] khách (như | kiểu) …3>',
    '<không biết (xài | dùng | đọc | mặc | làm) thì (đừng | thôi) …3>',
    '<(tưởng | cứ tưởng | làm như) …4 (là ngon | là hay | là to | là giỏi | ghê lắm | là ghê | bà hoàng | ông hoàng | ông trời | vua) …2>',
    '<(dạy đời | làm bố | làm mẹ | lên lớp | sai khiến | hạch sách | hạnh họe) …2>',
    '<(khách | người | đồ | loại) (rác | vô ý thức | không ra gì | khó ưa | hãm | chó) …2>',
    '<thì cứ việc …4>',
    '<(diễn | kịch | làm trò | than) (hoài | mãi | vừa thôi | sâu | vừa vừa) …2>',
    '<{me} (không phải | đâu phải) [là] (osin | ô sin | đầy tớ | người hầu | bố mẹ | culi) …3>',
    '<(bị | có bị) (khùng | điên | lãng tai | mù | điếc | chập | ấm đầu | não) …3>',
    '<(mắc mớ gì | mắc gì) {you} …4>',
    '<(mà | còn) (đòi hỏi | đòi) như …4>',
    '<không (có tiền | đủ tiền) (thì | mà) …4>',
    '<(nghèo | không có tiền) (mà | còn) …4>',
    '<có (mắt | não | biết đọc | đọc | hiểu tiếng việt) (không | chưa) [vậy | đấy | hả]>',
    '<(mắt | tai | não | đầu) {you} (để | có)> …4',
    '<(đọc chữ | biết chữ | tiếng việt) (không | mà không) …3>',
    '<khách (kiểu | gì | như) (này | vậy | gì | {you}) …3>',
    '<(đòi hỏi | đòi | yêu sách) (vừa thôi | quá đáng | quá thể | vừa vừa | lắm thế | gì lắm)>',
    '<vừa (vừa | phải) [phải] thôi>',
    '<(xem thường | khinh) {you} …3>',
    '<(lại còn | còn bày đặt | bày đặt | còn lên mặt | lên mặt | lên giọng | còn đòi | ra vẻ) …4>',
    '<kệ (xác | thây | {you} | mẹ | cha)> …2',
  ],
  detect: shouts,
  except: [
    '(hay | giỏi | tài | khéo | ghê) quá (ha | chị | anh) ?',
    '(hoang | liều) điên',
    'ngu ngơ',
    'không (sợ | ngán) (phai | hỏng | nước | bẩn | trơn | nóng | mưa | xước | ra màu | lem | bí | lạnh | mất | bị | trễ)',
    'báo công an {you}',
    '(mã | nút | gõ) (hủy | block)',
    'giá biến (động | đổi)',
    'biến (áp | tần | thể | động | đổi | cố)',
    'khỏi lo',
    'hậu quả (của | do)',
    '{you} (giỏi | khéo | hay | tài) quá (ạ | nha)',
  ],
  silentIn: ['condition'],
  reword: [{ to: 'em hiểu mình đang không vui, em … ngay ạ', replaces: 'sentence' }],
});
