import { defineRule } from '../engine/pack';

/** Pity instead of understanding. */
export default defineRule({
  id: 'sympathy',
  find: [
    '<(tội | thương | xót) (cho | giùm | ghê | quá | lắm) {you}>',
    '<(tội nghiệp | tội quá | tội ghê | tội chưa | tội cho | thấy tội | tội {you} (quá | ghê | lắm | chưa) | tội nghiệp cho)>',
    '<(thương ghê | thương quá | thương {you} | thương cho | thấy thương | khổ thân | khổ ghê | khổ quá | khổ thật | khổ chưa | đáng thương | thảm quá | thảm thật | thê thảm | tội tình | khổ {you})>',
    '<(xui | đen | nhọ | rủi | xu cà na | số nhọ | số đen | số con rệp | đen đủi | xui xẻo | bất hạnh | kém may mắn | không may | xu) (quá | ghê | thật | thế | vậy | ha | hen | nhỉ | cho {you} | {you} | chưa | rồi | thôi rồi | dễ sợ | lắm | đấy)>',
    '<(nhọ | xui | đen | xu) (dữ | ác | kinh | ghê)>',
    '<(đen | xui | nhọ | rủi) (đủi | xẻo)>',
    '<{you} (xui | nhọ | đen | đen đủi | xui xẻo | bất hạnh | không may | kém may)>',
    '<(chia buồn | thành thật chia buồn | xin chia buồn) (với | cùng) {you}>',
    '<(buồn | thiệt thòi | tiếc | xót) (cho | giùm | giúp | thay cho | dùm) {you}>',
    '<(buồn | tiếc | xót | đau) (giùm | dùm | hộ | thay) (cho | {you}) …1>',
    '<(xui | đen | nhọ) (tận mạng | tận cùng | thôi | thật sự | quá trời) …2>',
    '<(xót xa | đau lòng | tội tình) (thay | quá | chưa)>',
    '<[xin] chia buồn ({you} | nhé | nha)>',
    '<rõ (khổ | tội | chán | xui)>',
    '<nghe (mà | thấy) (tội | thương | xót | thảm | buồn)>',
    '<[cái] số con rệp>',
    '<~(xuất | tại | trong | từ | hỏi | báo) (thảm | khổ | tội | cực | xui | đen | nhọ | rủi | đau | buồn | nhục | thương) (cho | thay [cho] | giùm | dùm) {you}>',
    '<[sao] [mà] (khổ | xui | đen | nhọ | thảm | cực | tội | lận đận | đau khổ) (dữ | ghê | quá) (vậy | thế | chị | anh)>',
    '<số {you} …3 (lận đận | long đong | vất vả | xui | đen | khổ | nhọ)>',
  ],
  except: [
    '(tội nghiệp | tội | thương) {me}',
    'dễ thương',
    '(nhìn | màu | ảnh | in | da) đen',
    'tội phạm',
    '(mất | qua đời | tang | đám tang | từ trần) »»',
    'không may (bị | là)',
    'rủi ro',
    'hên xui',
  ],
  keep: (found, _, reply) =>
    !/chia buồn/.test(found.cue) || !/mất|qua đời|tang|từ trần|giỗ|chứng tử/iu.test(`${reply.text} ${reply.conversation.customer ?? ''}`),
  reword: [{ to: 'Em hiểu việc này làm mình … ạ', replaces: 'sentence' }],
});
