/** Chinese in Simplified script. */
import type { CustomerFile } from '../customer';

export const zhHans: CustomerFile = {
  example: '抱歉，但是这个我们没办法处理。你下单之前应该看清楚说明的。物流的问题你自己联系快递吧。',
  customers: [
    {
      id: 'zh-hans-chen',
      mood: 'angry',
      name: '陈思远',
      place: '杭州',
      since: 2020,
      look: { skin: 2, hair: 'short', hairColour: 'black', shirt: 'blue', hasGlasses: true },
      subject: '书柜少发一块层板，催了三次没人管',
      tags: ['少件', '重复进线'],
      order: {
        number: 'OM-81206',
        items: [{ name: '橡木书柜 五层', price: '¥1,299' }],
        state: '已签收',
        daysAgo: 10,
      },
      messages: [
        { from: 'customer', minutesAgo: 2900, text: '你好，书柜收到了，少一块层板，麻烦补发。' },
        { from: 'colleague', minutesAgo: 2840, text: '已登记，请耐心等待。' },
        {
          from: 'customer',
          minutesAgo: 15,
          text: '等了两天又没消息了！这是我第三次来问。书全堆在地上，家里乱成一团，你们每次都是“请耐心等待”。到底什么时候补发？能不能给个准话？太让人失望了。',
        },
      ],
      answers: {
        warm: ['好，有具体时间我就放心了。谢谢你这次认真跟进。', '层板收到了，尺寸没问题。你比之前的客服靠谱多了，谢谢！'],
        plain: ['行。那补发的单号什么时候能给我？'],
        cool: ['又是这种话。我只想知道哪天发货。', '算了，直接给我办退货吧，我不想再等了。'],
        hurt: ['少发东西还怪我？请把你们主管的联系方式给我。'],
      },
    },
    {
      id: 'zh-hans-lin',
      mood: 'worried',
      name: '林晓雯',
      place: '成都',
      since: 2022,
      look: { skin: 1, hair: 'long', hairColour: 'black', shirt: 'violet' },
      subject: '宝宝的餐椅螺丝松了，还能坐吗？',
      tags: ['安全', '售后'],
      order: {
        number: 'OM-81573',
        items: [
          { name: '儿童餐椅', price: '¥468' },
          { name: '餐椅坐垫', price: '¥79' },
        ],
        state: '已签收',
        daysAgo: 18,
      },
      messages: [
        {
          from: 'customer',
          minutesAgo: 52,
          text: '您好，今天喂饭的时候发现餐椅的螺丝松了，椅子有点晃，差点把宝宝摔下来，我现在都不敢让他坐了。请问这种情况还能继续用吗？可以换一把新的吗？很担心。',
        },
      ],
      answers: {
        warm: ['谢谢您，听您这么说我安心多了。那我先不用了，等您的消息。', '新餐椅到了，很稳。真的谢谢您这么上心！'],
        plain: ['好的。那在换之前，我需要拍照给您看吗？'],
        cool: ['您还是没说到底安不安全……', '那我先自己买一把别的吧。'],
        hurt: ['我是按说明书装的，孩子差点摔了，您怎么能这么说？'],
      },
    },
    {
      id: 'zh-hans-zhou',
      mood: 'confused',
      name: '周建国',
      place: '西安',
      since: 2018,
      look: { skin: 3, hair: 'crop', hairColour: 'grey', shirt: 'sand' },
      subject: '发票在哪里开？',
      tags: ['发票'],
      order: { number: 'OM-81344', items: [{ name: '电水壶 1.7 升', price: '¥189' }], state: '已完成', daysAgo: 7 },
      messages: [
        {
          from: 'customer',
          minutesAgo: 190,
          text: '同志你好，我买了个水壶，单位要报销，可我在手机上找了半天也没找到开发票的地方。抬头应该怎么填？税号填在哪里？我年纪大了，不太会弄，麻烦说详细一点。',
        },
      ],
      answers: {
        warm: ['哎，这回看明白了，按您说的一步一步就找到了。谢谢您这么有耐心！', '发票收到了，没问题。给您点个赞。'],
        plain: ['好的，那开好以后是发到手机上吗？'],
        cool: ['您说的这个页面我没看到，能不能再说细点？', '算了，等儿子回来让他弄吧。'],
        hurt: ['我就是不会才问的，您这个态度不太好吧。'],
      },
    },
  ],
};
