import { defineRule } from '../engine/pack';

/** Pity instead of understanding. */
export default defineRule({
  id: 'sympathy',
  find: [
    '<(số | kiếp) {you} (đen | xui | khổ | nhọ)>',
    '<(tội | thương | xót) (cho | giùm | ghê | quá | lắm) {you}>',
    '<(chắc | hẳn) {you} (khổ | tội) (lắm | quá)>',
    '<thật (đáng thương | tội nghiệp | thảm)>',
    '<{you} (thật | đúng là | quả là) (xui | đen | tội | đáng thương | không may | nhọ | khổ)>',
    '<(tội nghiệp | tội quá | tội ghê | tội chưa | tội thân | tội cho | thấy tội | tội {you} (quá | ghê | lắm | chưa) | tội nghiệp cho)>',
    '<(thương ghê | thương quá | thương {you} | thương cho | thấy thương | khổ thân | khổ ghê | khổ quá | khổ thật | khổ chưa | đáng thương | thảm quá | thảm thương | thảm thật | thê thảm | tội tình | số khổ | khổ {you} | cực thân)>',
    '<(xui | đen | nhọ | rủi | xúi quẩy | xu cà na | số nhọ | số đen | số con rệp | đen đủi | xui xẻo | xui rủi | hẩm hiu | bất hạnh | kém may mắn | không may | vận đen | xu) (quá | ghê | thật | thế | vậy | ha | hen | nhỉ | cho {you} | {you} | chưa | rồi | thôi rồi | dễ sợ | lắm | đấy)>',
    '<(nhọ | xui | đen | xu) (dữ | ác | kinh | ghê)>',
    '<(đen | xui | nhọ | rủi) (đủi | xẻo)>',
    '<{you} (xui | nhọ | đen | đen đủi | xui xẻo | hẩm hiu | bất hạnh | không may | kém may)>',
    '<(chia buồn | thành thật chia buồn | xin chia buồn) (với | cùng) {you}>',
    '<(buồn | thiệt thòi | tiếc | xót) (cho | giùm | giúp | thay cho | dùm) {you}>',
    '<nghe (mà | thấy) (tội | thương | xót | thảm | buồn)>',
    '<(thôi | ôi) (xui | rủi)>',
    '<của đi thay người>',
    '<[cái] số con rệp>',
    '<~(xuất | tại | trong | từ | hỏi | báo) (thảm | khổ | tội | cực | xui | đen | nhọ | rủi | đau | buồn | nhục | thương) (cho | thay [cho] | giùm | dùm) {you}>',
    '<[sao] [mà] (khổ | xui | đen | nhọ | thảm | cực | tội | lận đận | đau khổ) (dữ | ghê | quá) (vậy | thế | chị | anh)>',
    '<số {you} …3 (lận đận | long đong | vất vả | xui | đen | khổ | nhọ | hẩm hiu)>',
    '<{you} (lận đận | long đong | trần ai)>',
  ],
  except: [
    'dễ thương',
    'thương (hiệu | lượng | mại | gia)',
    '(thị | lương | yêu) thương',
    'tội phạm',
    'màu (đen | xu)',
    'chia buồn cùng gia đình',
    '(mất | qua đời | tang | đám tang | từ trần) »»',
    'đen (quá | thôi) [nên | thì | là] (phối | hợp)',
    'không may (bị | là)',
    'tội gì',
    'thương em',
    'rủi ro',
    'hên xui',
    'vô tội',
  ],
  keep: (found, _, reply) =>
    !/chia buồn/.test(found.cue) ||
    !/mất|qua đời|tang|từ trần|giỗ|chứng tử/iu.test(`${reply.text} ${reply.conversation.customer ?? ''}`),
  reword: [{ to: 'Em hiểu việc này làm mình … ạ', replaces: 'sentence' }],
});
