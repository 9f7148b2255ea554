/** Chinese in Traditional script. */
import type { CustomerFile } from '../customer';

export const zhHant: CustomerFile = {
  example: '不好意思，但是這個我們沒辦法處理。您下單前應該先看清楚說明。物流的事請您自己找黑貓。',
  customers: [
    {
      id: 'zh-hant-yating',
      mood: 'angry',
      name: '王雅婷',
      place: '台中市',
      since: 2021,
      look: { skin: 1, hair: 'bob', hairColour: 'brown', shirt: 'rust' },
      subject: '除濕機第二次送修還是壞的',
      tags: ['維修', '客訴'],
      order: {
        number: 'OM-90117',
        items: [{ name: '除濕機 12 公升', price: 'NT$6,990' }],
        state: '維修後寄回',
        daysAgo: 75,
      },
      messages: [
        {
          from: 'customer',
          minutesAgo: 18,
          text: '送修兩次，拿回來插電還是跳電，你們到底有沒有測試過？梅雨季衣服都發霉了，我真的很生氣。我不要再修了，可以直接換一台新的給我嗎？什麼時候可以處理好？',
        },
      ],
      answers: {
        warm: ['好，謝謝你願意直接處理，還給我明確的時間。我等你通知。', '新機收到了，很安靜。謝謝你，這次處理得很好。'],
        plain: ['那舊的機器是你們派人來收嗎？'],
        cool: ['講了半天還是沒說可不可以換，我要等到什麼時候？', '我直接退貨退款，謝謝。'],
        hurt: ['所以是我不會用囉？請你的主管打電話給我。'],
      },
    },
    {
      id: 'zh-hant-kahou',
      mood: 'confused',
      name: '李家豪',
      place: '香港 沙田',
      since: 2023,
      look: { skin: 2, hair: 'short', hairColour: 'black', shirt: 'green' },
      subject: '換貨單上面有兩個地址',
      tags: ['換貨', '地址'],
      order: {
        number: 'OM-90342',
        items: [
          { name: '亞麻窗簾 灰色', price: 'HK$520' },
          { name: '窗簾桿', price: 'HK$168' },
        ],
        state: '等待寄回',
        daysAgo: 11,
      },
      messages: [
        {
          from: 'customer',
          minutesAgo: 74,
          text: '你好，我想換窗簾的尺寸，但是換貨單上有兩個地址，一個在葵涌，一個在屯門，不知道要寄去哪一個。窗簾桿也要一起寄回嗎？麻煩你說明一下，謝謝。',
        },
      ],
      answers: {
        warm: ['明白了，寄去葵涌就可以，桿子留著。謝謝你說得這麼清楚！', '新窗簾收到，長度剛好。多謝幫忙！'],
        plain: ['好的，那運費需要我先付嗎？'],
        cool: ['我看過這一頁了，就是看不懂才問的。', '那我先放著吧，有空再處理。'],
        hurt: ['只是想問清楚而已，不用這樣講吧。'],
      },
    },
    {
      id: 'zh-hant-peiru',
      mood: 'delighted',
      name: '黃珮如',
      place: '高雄市',
      since: 2019,
      look: { skin: 2, hair: 'bun', hairColour: 'black', shirt: 'sand', hasGlasses: true },
      subject: '餐具組超漂亮，想再加購',
      tags: ['稱讚', '加購'],
      order: { number: 'OM-90258', items: [{ name: '手作陶盤 四入', price: 'NT$1,480' }], state: '已送達', daysAgo: 4 },
      messages: [
        {
          from: 'customer',
          minutesAgo: 260,
          text: '盤子收到了，比照片還美，包裝也好用心，我媽一直誇！請問同系列有湯碗嗎？想再買一組送妹妹當新居禮物，謝謝你們！',
        },
      ],
      answers: {
        warm: ['太好了，馬上下單！謝謝你的推薦。', '妹妹超喜歡，謝謝你們！'],
        plain: ['了解，那湯碗可以幫我一起包裝成禮物嗎？'],
        cool: ['喔，好吧，那我自己再找找。', '謝謝。'],
        hurt: ['只是想問一下而已，怎麼這樣回呢？'],
      },
    },
  ],
};
