import { defineRule, type ReplyRule } from '../engine/pack';
import { unfold } from '../text/fold';

/** What follows "bạn" where it speaks of somebody else: a name and what they do. */
const SOMEBODY =
  /^\s+\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\s+(?:bên|sẽ|đã|đang|vừa|gọi|phụ trách|hỗ trợ|của|ấy|trực|là|ở|liên hệ|xử lý)(?!\p{L})/u;

/** Too familiar for service. */
export default defineRule({
  id: 'informal-address',
  forms: [
    {
      find: ['~(các | những | mấy | một | vài | số | người | từng | mỗi) <bạn>'],
      except: [
        'bạn (nhân viên | ấy | đó | bè | đồng hành | tư vấn | thu ngân | lễ tân | shipper | kỹ thuật | trực | giao hàng | phụ trách | kế toán | bên | bảo vệ | phục vụ | ship | kho | nào | quản lý | hỗ trợ | trai | gái | thân | cùng | học | trưởng | chăm sóc | của {you} | điều phối | chốt đơn | đóng hàng | bán hàng | đời | nhỏ | khác | ca | kia | mới | này | lái)',
        '(bầu | người | kết | là | các | em cho | sang | chuyển | với | bởi | đồng nghiệp) bạn',
        '(gặp | là | nhờ | gọi | có | do | tới | hỏi | thay | vì | hai | ba) bạn',
      ],
    },
    {
      find: [
        '<(mày | tao | cưng | nàng | bồ | ní | bro | sis | đằng ấy | ông anh | bà chị | ông chú | bà cô | bà nội | khách iu | khách yêu | chế | ông nội | má nội | người đẹp | bé iu | bé yêu | vợ yêu | ông bạn | bà bạn | bạn hiền | pa | mấy má | mấy mẹ | nhỏ ơi | thím | đại ca | bé ơi | cục cưng | honey | baby | cậu | đồng chí | hai ơi | boss | sếp ơi | người anh em | anh em | ông bà | vợ | tình yêu | nường | các nàng | má ơi)> !(của | yêu cầu | hồng | trưởng)',
        '^ …3 <you> !(của | nhà | trai | gái | lớn | sơ sinh | uống | nặng | # | dưới | từ | mặc | có | được | thử | học | mình)',
        '~(size | loại | khối | lô | block | tòa | gan | nhóm | cấp | hạng | vitamin | án | mục | cổng | dãy | khu | tầng | máu | bằng | lớp | nhà | # | màn | cửa) <b> !(# | ,,)',
        '<(bạn | b) (iu | yêu | ơi)>',
      ],
      except: [
        '(thú | con | bé) cưng',
        '(vợ | chồng) {you}',
        '({you} | cho | tặng | với) (vợ | chồng)',
        'anh em',
        '(cảm ơn | thank) you',
        '(bồ (đào | câu | kết | công anh | hòn | tát) | vợ chồng | mẹ vợ | ba vợ | đám cưới vợ | sa pa)',
        'cậu (bé | nhóc)',
        'chế (độ | tạo | biến | phẩm | tài | tác)',
        '(cơ | hạn | điều | thể | quy | pháp | khống | định | ức | kềm) chế',
        'ông bà',
      ],
    },
  ],
  // One "bạn" stands for all of a reply: it is a style, not a slip.
  keep: ({ rule, cue, span }, { facts }, { settings, kept }) =>
    !/<bạn>/.test(cue) ||
    (settings.viBan !== 'allowed' &&
      !kept.some(({ found }) => found.rule === rule) &&
      !SOMEBODY.test(facts.text.slice(unfold(facts.folded, facts.text, span.start, span.end).end))),
  silentIn: [],
  reword: [{ to: 'anh/chị', replaces: 'span' }],
});

const ADDRESS =
  /(?<!\p{L})(?:dạ|ạ|vâng|anh|chị|cô|chú|bác|ông|bà|thầy|mình|mẹ|ba mẹ|quý|quí|da|a|vang|chi|chu|bac|ong|thay|minh|qui|quy|con|cháu|dì|cậu)(?!\p{L})/u;

/** No word of address and none of dạ, ạ in the whole reply: bare speech. */
export const bareSpeech: ReplyRule = {
  id: 'informal-address',
  judge: (reply) =>
    reply.isPart ||
    !reply.sentences.length ||
    !reply.sentences.every(({ facts }) => facts.language === 'vi') ||
    reply.sentences.some(({ facts }) => ADDRESS.test(facts.folded.text) || /mình/iu.test(facts.text)) ||
    reply.kept.some(({ found }) => found.rule.id === 'informal-address')
      ? []
      : [{ span: null }],
};
