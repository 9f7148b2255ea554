import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '@/rules/en';
import { mn } from '@/rules/mn';
import type { Language } from '@/rules/types';
import { vi as vietnamese } from '@/rules/vi';
import { zh } from '@/rules/zh';
import { dueTimeIn } from '@/utils/reminders/due-time';

const WORDS = { en: en.times, vi: vietnamese.times, zh: zh.times, mn: mn.times };
/** A Sunday, twenty to two in the afternoon. */
const NOW = new Date(2026, 10, 22, 13, 40).getTime();
const HOUR = 3_600_000;
const at = (day: number, hour: number, minute = 0, month = 10) => new Date(2026, month, day, hour, minute).getTime();

type Row = readonly [promise: string, due: number | null];
const TABLE: { readonly [language in Language]: readonly Row[] } = {
  en: [
    ['I will write to you tomorrow.', at(23, 17)],
    ['I will write to you tomorrow by 5 pm.', at(23, 17)],
    ['You will have it by Friday 5 pm.', at(27, 17)],
    ['You will have it by 5pm on Friday.', at(27, 17)],
    ['You will have it by Friday, 9:30 a.m.', at(27, 9, 30)],
    ["I'll call you today at 3:30 p.m.", at(22, 15, 30)],
    ["I'll call you at 16:15.", at(22, 16, 15)],
    ["I'll call you back at 9 am.", at(23, 9)],
    ["I'll update you within 2 hours.", NOW + 2 * HOUR],
    ["I'll update you within the next two hours.", NOW + 2 * HOUR],
    ["I'll be back within half an hour.", NOW + HOUR / 2],
    ["I'll be back in an hour and a half.", NOW + 1.5 * HOUR],
    ["I'll answer within 24 to 48 hours.", NOW + 48 * HOUR],
    ['You get an answer by the end of the day.', at(22, 17)],
    ['You get an answer by end of day tomorrow.', at(23, 17)],
    ["I'll call by noon tomorrow.", at(23, 12)],
    ["I'll write tomorrow morning.", at(23, 11)],
    ["I'll write first thing tomorrow.", at(23, 9)],
    ["I'll send it the day after tomorrow.", at(24, 17)],
    ["I'll have it done by 4.", at(22, 16)],
    ["I'll reply on Sunday.", at(29, 17)],
    ['You will hear from me on Wednesday next week.', at(25, 17)],
    ["I'll call you in three days.", NOW + 72 * HOUR],
    ['The refund is with you within 3 business days.', at(25, 17)],
    ["I'll write by 28 November at 10 am.", at(28, 10)],
    ["I'll write on December 3rd.", at(3, 17, 0, 11)],
    ["I'll write by the 25th.", at(25, 17)],
    ["I'll write to you tomorrow, Monday, by noon.", at(23, 12)],
    // Written for a clock of 24 hours.
    ["I'll call you tomorrow at 07:00.", at(23, 7)],
    ["I'll call you tomorrow at 07:00 pm.", at(23, 19)],
    ["I'll call you tomorrow at 3:30.", at(23, 15, 30)],
    // Midnight is the end of the night that is named.
    ["I'll write to you before 12 tonight.", at(23, 0)],
    ["I'll write to you tonight by 12:30.", at(23, 0, 30)],
    ["I'll call you this afternoon at 12:30.", null],
    ["I'll call you tomorrow afternoon at 12:30.", at(23, 12, 30)],
    ["I'll write to you tonight by 2.", null],
    // Passed, another clock, more than one time, or none.
    ['I sent it today at 9 am.', null],
    ['I called you yesterday at 5 pm.', null],
    ["I'll reply by 11.", null],
    ["I'll reply by 5 pm EST.", null],
    ["I'll call at 5 pm your time.", null],
    ["I'll call tomorrow or on Thursday.", null],
    ["I'll call between 2 and 4 pm tomorrow.", null],
    ["I'll call tomorrow, 2-4 pm.", null],
    ["I'll call next Friday.", null],
    ["I'll call next week.", null],
    ["I'll write by 31 February.", null],
    ["I'll write by 03/04.", null],
    ['It will be delivered at 24 Baker Street.', null],
    ['Your parcel of 5 items will be sent by 2 couriers.', null],
    ['We reply every day at 9 am.', null],
    ['Good morning Ana, I will look into it.', null],
    ["I'll look into it.", null],
  ],
  vi: [
    ['Em sẽ gọi lại cho anh trước 17h ngày mai.', at(23, 17)],
    ['Em phản hồi trước 17h ạ.', at(22, 17)],
    ['Em sẽ báo chị lúc 5 giờ chiều nay.', at(22, 17)],
    ['Em gọi lại chiều mai ạ.', at(23, 16)],
    ['Em gọi lại lúc 8h sáng mai ạ.', at(23, 8)],
    ['Em gọi lại lúc 8 giờ tối nay.', at(22, 20)],
    ['Em gửi chị lúc 15h30 hôm nay.', at(22, 15, 30)],
    ['Em gửi chị lúc 3 giờ rưỡi chiều nay.', at(22, 15, 30)],
    ['Em gửi anh trong vòng 24 giờ.', NOW + 24 * HOUR],
    ['Em gửi anh trong 24h ạ.', NOW + 24 * HOUR],
    ['30 phút nữa em gọi lại chị.', NOW + HOUR / 2],
    ['Trong nửa tiếng em báo lại.', NOW + HOUR / 2],
    ['Trong 1-2 ngày em báo lại.', NOW + 48 * HOUR],
    ['Tiền về trong vòng 3 ngày làm việc.', at(25, 17)],
    ['Em sẽ trả lời vào thứ sáu.', at(27, 17)],
    ['Em sẽ trả lời vào thứ 6 tuần sau.', at(27, 17)],
    ['Em sẽ trả lời ngày 28/11.', at(28, 17)],
    ['Em sẽ trả lời trước 10h ngày 3 tháng 12.', at(3, 10, 0, 11)],
    ['Em báo lại sáng mai ạ.', at(23, 11)],
    ['Em báo lại trong hôm nay ạ.', at(22, 17)],
    ['Em báo anh cuối ngày mai.', at(23, 17)],
    ['Em goi lai cho anh truoc 17h ngay mai.', at(23, 17)],
    ['Em gọi lại cho anh chiều mai'.normalize('NFD'), at(23, 16)],
    ['Em gọi chị lúc 06:30 ngày mai.', at(23, 6, 30)],
    ['Em gọi chị lúc 6:30 ngày mai.', at(23, 6, 30)],
    ['Em gọi chị lúc 3:30 chiều mai.', at(23, 15, 30)],
    ['Em gọi chị lúc 07h ngày mai.', at(23, 7)],
    ['Em gửi anh trước 12h đêm nay.', at(23, 0)],
    ['Em gửi anh trước 12h đêm mai.', at(24, 0)],
    ['Em gửi anh trước 12h trưa mai.', at(23, 12)],
    ['Em gửi anh trước 2h đêm nay.', null],
    ['Em gọi lại lúc 7h mai.', at(23, 19)],
    ['Em gọi lại lúc 9h30 mai ạ.', at(23, 9, 30)],
    ['Em gọi lại lúc 10:15 mai ạ.', at(23, 10, 15)],
    ['Em gọi lại lúc 15 giờ, Mai nhé.', at(22, 15)],
    ['Em gọi lại lúc 15 giờ Mai nhé.', at(22, 15)],
    ['Mai 15h kỹ thuật qua xem máy ạ.', at(23, 15)],
    ['Dạ mai 15:30 em gọi chị.', at(23, 15, 30)],
    ['Em nhờ chị Mai 15h gọi lại.', at(22, 15)],
    // Passed, more than one time, or none.
    ['Hôm qua em đã gọi lúc 17h.', null],
    ['Em gọi lúc 9h sáng nay ạ.', null],
    ['Em gọi chị từ 14h đến 16h mai.', null],
    ['Em gọi sáng mai hoặc chiều thứ tư.', null],
    ['Em báo lại tuần sau.', null],
    ['Đây là lần thứ hai em gửi.', null],
    ['Tôi sẽ xem giúp chị.', null],
  ],
  zh: [
    ['我明天下午给您回电话。', at(23, 16)],
    ['明天下午', at(23, 16)],
    ['今晚8点前回复您。', at(22, 20)],
    ['明晚八点前回复您。', at(23, 20)],
    ['我们今天18点前回复您。', at(22, 18)],
    ['明天下午三点半前给您结果。', at(23, 15, 30)],
    ['明天中午12点前给您答复。', at(23, 12)],
    ['明天18:00前送到。', at(23, 18)],
    ['明天10点给您电话。', at(23, 10)],
    ['我们會在24小時內回覆您。', NOW + 24 * HOUR],
    ['二十四小时内回复您。', NOW + 24 * HOUR],
    ['半小时内给您回电。', NOW + HOUR / 2],
    ['一个半小时后给您回电。', NOW + 1.5 * HOUR],
    ['1-2小时内给您回电。', NOW + 2 * HOUR],
    ['十五分钟内给您回电。', NOW + HOUR / 4],
    ['三天内处理好。', NOW + 72 * HOUR],
    ['3个工作日内退款。', at(25, 17)],
    ['周五之前给您答复。', at(27, 17)],
    ['下周三上午給您答覆。', at(25, 11)],
    ['星期五下午5点前給您。', at(27, 17)],
    ['11月28日前给您答复。', at(28, 17)],
    ['25號下午3點前給您答覆。', at(25, 15)],
    ['后天给您结果。', at(24, 17)],
    ['下午给您回电。', at(22, 16)],
    ['下班前给您答复。', at(22, 17)],
    ['我明天07:00给您打电话。', at(23, 7)],
    ['我明天7:00给您打电话。', at(23, 7)],
    ['明天下午3:30给您打电话。', at(23, 15, 30)],
    ['今晚12点前回复您。', at(23, 0)],
    ['今晚24点前回复您。', at(23, 0)],
    ['今晚0点前回复您。', at(23, 0)],
    ['今天午夜12点前回复您。', at(23, 0)],
    ['明晚12点前回复您。', at(24, 0)],
    ['最晚明天3点前回复您。', at(23, 15)],
    ['今晚1点前回复您。', null],
    // Passed, another clock, more than one time, or none.
    ['我今天早上9点已经寄出。', null],
    ['昨天下午5点寄出的。', null],
    ['明天上午9点到11点给您电话。', null],
    ['明天或者周四给您电话。', null],
    ['北京时间明天下午5点回复。', null],
    ['本周三前给您答复。', null],
    ['下周给您答复。', null],
    ['10点前回复您。', null],
    ['这个便宜一点，我帮您看看。', null],
    ['下午好，我帮您看看。', null],
    ['有3点给您说明。', null],
    ['会尽快处理。', null],
  ],
  mn: [
    ['Маргааш 17 цагт залгая.', at(23, 17)],
    ['Маргааш өглөө 10 цагт залгая.', at(23, 10)],
    ['Маргааш үдээс хойш 3 цагт залгая.', at(23, 15)],
    ['Маргааш үдээс өмнө хариу өгнө.', at(23, 12)],
    ['Өнөөдөр 17:30 цагаас өмнө хариу өгнө.', at(22, 17, 30)],
    ['Өнөө орой 8 цагт залгая.', at(22, 20)],
    ['Баасан гаригт хариу өгнө.', at(27, 17)],
    ['Дараа долоо хоногийн лхагва гарагт хариу өгнө.', at(25, 17)],
    ['5 дахь өдөр хариу өгнө.', at(27, 17)],
    ['2 цагийн дотор хариу өгнө.', NOW + 2 * HOUR],
    ['Хагас цагийн дотор хариу өгнө.', NOW + HOUR / 2],
    ['Хоёр цагийн дараа залгая.', NOW + 2 * HOUR],
    ['1-2 цагийн дотор хариу өгнө.', NOW + 2 * HOUR],
    ['3 хоногийн дотор хүргэнэ.', NOW + 72 * HOUR],
    ['Ажлын 3 өдрийн дотор буцаана.', at(25, 17)],
    ['12-р сарын 3-нд хариу өгнө.', at(3, 17, 0, 11)],
    ['Нөгөөдөр хүргэнэ.', at(24, 17)],
    ['Маргааш өглөө залгана.', at(23, 11)],
    ['Маргааш 7:00 цагт залгая.', at(23, 7)],
    ['Маргааш 07 цагт залгая.', at(23, 7)],
    ['Маргааш үдээс хойш 3:30 цагт залгая.', at(23, 15, 30)],
    ['Өнөөдөр шөнө 12 цагт залгая.', at(23, 0)],
    ['Өнөө орой 12 цагаас өмнө хариу өгнө.', at(23, 0)],
    ['Маргааш 12 цагт оройтохгүй залгая.', at(23, 12)],
    // Passed, more than one time, or none.
    ['Өчигдөр 17 цагт залгасан.', null],
    ['Маргааш 9-11 цагт залгая.', null],
    ['Дараа долоо хоногт хариу өгнө.', null],
    ['Баасан гуай, би шалгаад хэлье.', null],
    ['Удахгүй хариу өгнө.', null],
  ],
};

afterEach(() => vi.unstubAllEnvs());

describe.each(Object.entries(TABLE))('when a promise is due: %s', (language, rows) => {
  it.each(rows)('%s', (promise, due) => {
    const told = dueTimeIn(promise, WORDS[language as Language], NOW);
    expect(told && new Date(told).toString()).toBe(due && new Date(due).toString());
  });
});

describe('time zones', () => {
  it.each(['Asia/Ulaanbaatar', 'Asia/Ho_Chi_Minh', 'America/New_York', 'UTC'])('the hour is the wall clock’s in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    const now = Date.UTC(2026, 10, 22, 13, 40);
    const due = new Date(dueTimeIn('I will call you tomorrow by 5 pm.', en.times, now) ?? 0);
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(due);
    expect(clock).toBe('17:00');
  });

  it('keeps the hour on the wall when the clocks change in between', () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    const before = new Date(2026, 2, 28, 20, 0).getTime();
    const due = dueTimeIn('I will call tomorrow at 9 am.', en.times, before) ?? 0;
    expect(due - before).toBe(12 * HOUR);
    expect(new Date(due).getHours()).toBe(9);
  });
});
