import { isFirstFind } from '../engine/first-find';
import { defineRule } from '../engine/pack';
import type { SentenceFacts } from '../engine/views';
import type { Span } from '../types';

const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[\s,!?.]+\p{Lu}{1,}){2,}(?![\p{L}\p{N}])/gu;
const TITLE = /SALE|FLASH|FREESHIP|COMBO|VOUCHER|GIẢM|MIỄN PHÍ|KHUYẾN/u;
const MARKED_CAPITAL = /[À-ỸĐƠƯĂ]/u;

/** Shouting: three words in capitals or more, at least two of them with Vietnamese marks; piles of question marks. */
function shouts({ text, folded }: SentenceFacts): Span[] {
  const spans = [...text.matchAll(CAPITALS)]
    .filter(([words]) => words.split(/\s+/).filter((word) => MARKED_CAPITAL.test(word)).length >= 2 && !TITLE.test(words))
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
    '<{you} (rảnh | khôn | giỏi | ngon | hay | ghê | tài | khéo) (quá | thật | ghê | như | lắm) (ha | hả | nhỉ | hen | vậy | thế | đấy | đó | {you})>',
    '<(khôn | khôn lỏi) (quá | như | vậy)>',
    '<(khôn như | tham quá | tham lam | keo kiệt | ki bo | ăn vạ | vô lý vừa | vô lý quá | vô duyên | vô học | vô văn hóa | mất dạy | ngu | điên | khùng | hâm | dở hơi | thần kinh | láo | hỗn | trơ trẽn | mặt dày | bố láo | rảnh háng | rảnh rỗi | lắm chuyện | nhiều chuyện | lắm lời | nói nhiều | nhây | lầy | đồ điên | bị điên | bị khùng | có vấn đề về)>',
    '<(thích | muốn | có giỏi | giỏi | ngon | cứ) [thì] [cứ | mà] (kiện | bóc phốt | tố | tố cáo | báo công an | lên báo | đăng bài | thưa | đánh giá 1 sao | report | khiếu nại | phốt | đăng | 1 sao)>',
    '<(kiện | tố | thưa | khiếu nại | bóc phốt | báo công an) đâu thì (kiện | tố | thưa | cứ | báo)>',
    '<(không | chả | chẳng | đâu | đâu có) [có] (sợ | ngán | care | quan tâm)> [đâu | gì]',
    '<[em | shop | bên em | tôi] [sẽ | cho] (chặn số | chặn nick | block | bóc phốt | đăng {you} lên | báo công an | cho vào danh sách đen | blacklist)>',
    '<(coi chừng | liệu hồn | biết tay | cho biết tay | đừng trách | đừng có trách | cẩn thận đấy | cẩn thận đó | hậu quả)>',
    '<({you} | mày) [còn] muốn (gì | cái gì | sao) [nữa | đây]>',
    '<muốn (gì nữa | gì đây | sao nữa | sao thì sao | sao cũng được)>',
    '<(lừa | ăn cắp | gian | gian lận | vu khống | xạo | nói dối | bịa | bịa chuyện | điêu | nói láo | dựng chuyện | đặt điều) (hả | à | ha | vừa | đi | thôi | quá)>',
    '<(câm | im đi | im mồm | im miệng | ngậm | biến | cút | xéo | biến đi)>',
    '<(hay | giỏi | tài | khéo) (ghê | quá | thật) (ha | hả | hen | nhỉ) ,,>',
    '<đồ (bom hàng | lừa | điên | khùng | phá | dở hơi | rảnh | keo)>',
    '<{you} (đi mà | cứ việc | cứ đi mà | thích thì) (kiện | tố | bóc phốt | khiếu nại | đăng | phốt | báo)>',
    '<(nói chuyện | nói năng | ăn nói | cư xử) …1 (đàng hoàng | cẩn thận | tử tế | lịch sự | cho tử tế | cho đàng hoàng)>',
    '<không biết (xài | dùng | đọc | mặc | làm) thì (đừng | thôi)>',
    '<(dạy đời | làm bố | làm mẹ | lên lớp | sai khiến | hạch sách)>',
    '<(bị | có bị) (khùng | điên | lãng tai | mù | điếc | chập | não)>',
    '<(không mua | không thích | không ưng) thì (lượn | biến | cút | đi | thôi | né | xéo)>',
    '<(nghèo | keo | tham | khó | ngu | dai) gì …2 (dữ vậy | dữ | thế)>',
    '<(ba đồng bạc | mấy đồng bạc | mấy đồng lẻ)>',
    '<(mắc mớ gì | mắc gì) {you}>',
    '<(mắt | tai | não | đầu óc) [{you}] (để đâu | để ở đâu | có vấn đề) …3>',
    '<(thượng đế | bà hoàng | ông hoàng | là nhất) …2 (cơ đấy | luôn | ghê | ai dám cãi) …3>',
    '<(sao | gì) …2 (ngu | ngáo | khờ | đần | dốt) …2>',
    '<(phiền | mệt | nhức đầu) (chết | muốn chết | quá) [đi] [được] …1>',
    '<(cẩn thận | giữ | coi chừng) [cái] (miệng | mồm) …2>',
    '<rảnh (quá | rỗi) thì …5>',
    '<(khách | người) (gì | kiểu gì) [đâu | mà] …2 (khó ưa | khó chịu | kỳ | ngang | lạ đời)>',
    '<(bớt | đừng) (xàm | xạo | nhây | sủa | diễn | ảo)>',
    '<(bom hàng | sai | nợ) …3 (mà còn | còn) (lớn tiếng | la | cãi | chối | ra vẻ) …2>',
    '<(mà | còn) (đòi hỏi | đòi) như>',
    '<không (có tiền | đủ tiền) (thì | mà)>',
    '<(đọc chữ | biết chữ | tiếng việt) (không | mà không)>',
    '<xem ai (sợ | hơn | thắng | thua | chịu) [ai]>',
    '<(lương tâm | lòng tự trọng | mặt mũi | liêm sỉ) {you} (để | ở | đâu)>',
  ],
  detect: shouts,
  except: [
    'hỏi …2 ngu',
    '(chế độ | game | phim | sale) …1 (điên | khùng | sập)',
    'ngu ngơ',
    '(thời | không | trung | dân) gian',
    'hâm (nóng | lại | mộ) | hỗn hợp | khoa thần kinh | rảnh rỗi {you} | (đầu | được) làm mẹ | lên lớp #',
    '(ai | người) (làm mẹ | làm bố)',
    'không (sợ | ngán) (phai | hỏng | nước | bẩn | trơn | nóng | mưa | xước | ra màu | lem | bí | lạnh | mất | bị | trễ)',
    'biến (áp | tần | thể | động | đổi | cố)',
    '{i} (lắm lời | nói nhiều | nhiều chuyện | lắm chuyện)',
  ],
  silentIn: ['condition'],
  keep: isFirstFind,
  reword: [{ to: 'em hiểu mình đang không vui, em … ngay ạ', replaces: 'sentence' }],
});
