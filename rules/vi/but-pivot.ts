import { defineRule } from '../engine/pack';

/** Words of understanding, apology or praise undone by "but". */
export default defineRule({
  id: 'but-pivot',
  forms: [
    {
      find: [
        '{ack} ……18 <({pivot})>',
        '(rất | hoàn toàn) (hiểu | thông cảm | chia sẻ) ……14 <({pivot})>',
        '({ack} | công nhận | đồng ý) ……10 ,, <mà> …6 (không | chưa | vậy rồi | phải | hết | đâu | do | tại)',
        '(thông cảm | chia sẻ | trân trọng | đánh giá cao | ghi nhận | hiểu | tiếc | biết) ……10 ,, <({pivot})>',
        '(dễ thương | tâm lý | tinh ý | có lý | kiên nhẫn | thiện chí | hơi cao | hơi lâu) …3 ,, <({pivot})>',
        '{i} (biết | thấy | hiểu | công nhận) …8 ~(cũng) <nhưng>',
        '{i} [xin] (nhận | chia sẻ | ghi nhận | đồng cảm | cảm thông) ……8 <({pivot})>',
        '(công nhận | đúng là | thừa nhận) ……12 <({pivot})>',
      ],
    },
    { find: ['^ [dạ | vâng | mà] <({pivot})> !(nếu)'], needs: { previous: ['own-ack'] }, reword: [{ to: 'hiện', replaces: 'span' }] },
  ],
  except: [
    '({pivot}) …4 (đã giữ | đã xin | em đã | shop đã | vẫn còn | vẫn được | may là | may | may mắn | vẫn kịp | sẽ cố | tặng | hiểu | vui | giữ được | xin được | được duyệt | thông cảm | cảm ơn)',
    'nhưng (em | shop | bên em | bên mình) (đã | vừa | vẫn | sẽ | có thể | xin tặng | đang | gửi | đổi | giữ | hoàn | hiểu | xin | cũng đã | tặng)',
  ],
  silentIn: ['condition'],
  reword: [{ to: 'và hiện', replaces: 'span' }],
});
