/**
 * Tools that are offered by name because people look for them, and of whose pages public code shows too little: the generic way reads them.
 * A tool leaves this list with a file of its own, once its facts are known.
 */
import { defineSite, type Site } from './define-site';

const byName = (id: string, name: string, hosts: readonly string[], paths?: readonly string[]): Site =>
  defineSite({ id, name, hosts, ...(paths && { paths }), composer: [], facts: { date: '2026-11-21', confidence: 'low' } });

const countries = (host: string, tops: string): readonly string[] => tops.split(' ').map((top) => `https://${host}.${top}/*`);

export const BY_NAME: readonly Site[] = [
  byName('front', 'Front', ['https://app.frontapp.com/*']),
  byName('gorgias', 'Gorgias', ['https://*.gorgias.com/*'], ['^/app/']),
  byName('zohodesk', 'Zoho Desk', countries('desk.zoho', 'com eu in com.au com.cn jp'), ['^/agent/']),
  byName('livechat', 'LiveChat', ['https://my.livechatinc.com/*', 'https://www.text.com/*', 'https://app.helpdesk.com/*']),
  byName('tidio', 'Tidio', ['https://www.tidio.com/*'], ['^/panel/']),
  byName('kustomer', 'Kustomer', ['https://*.kustomerapp.com/*']),
  byName('gladly', 'Gladly', ['https://*.gladly.com/*']),
  byName('metabusiness', 'Meta Business Suite', ['https://business.facebook.com/*'], ['^/latest/inbox']),
  byName('shopee', 'Shopee', [...countries('seller.shopee', 'vn co.id com.my ph sg co.th tw com.br'), 'https://banhang.shopee.vn/*']),
  byName('lazada', 'Lazada', countries('sellercenter.lazada', 'vn co.id com.my com.ph sg co.th'), ['^/apps/im']),
  byName('wecom', '企业微信', ['https://work.weixin.qq.com/*', 'https://kf.weixin.qq.com/*', 'https://mpkf.weixin.qq.com/*']),
  byName('qianniu', '千牛', ['https://myseller.taobao.com/*']),
  byName('meiqia', '美洽', ['https://app.meiqia.com/*']),
  byName('qiyu', '网易七鱼', ['https://*.qiyukf.com/*']),
  byName('udesk', 'Udesk', ['https://*.udesk.cn/*']),
];
