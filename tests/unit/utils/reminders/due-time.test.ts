import { describe, expect, it } from 'vitest';
import type { Language } from '@/rules/types';
import { dueTimeIn } from '@/utils/reminders/due-time';

/** A Sunday, twenty to two in the afternoon. */
const NOW = new Date(2026, 10, 22, 13, 40).getTime();
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();

describe('when a promise is due', () => {
  it.each<[Language, string, number | null]>([
    ['en', 'I will write to you tomorrow by 5 pm.', at(23, 17)],
    ['en', 'You will have it by Friday 5 pm.', at(27, 17)],
    ['en', "I'll call you today at 3:30 p.m.", at(22, 15, 30)],
    ['en', "I'll update you within 2 hours.", at(22, 15, 40)],
    ['en', 'You get an answer by the end of the day.', at(22, 17)],
    ['en', "I'll call by noon tomorrow.", at(23, 12)],
    ['en', "I'll write tomorrow morning.", at(23, 11)],
    ['en', "I'll have it done by 4.", at(22, 16)],
    ['en', "I'll reply on Sunday.", at(29, 17)],
    ['en', "I'll call you in three days.", NOW + 3 * 24 * 3_600_000],
    ['en', 'I sent it today at 9 am.', null],
    ['en', "I'll look into it.", null],
    ['vi', 'Em sẽ gọi lại cho anh trước 17h ngày mai.', at(23, 17)],
    ['vi', 'Em sẽ báo chị lúc 5 giờ chiều nay.', at(22, 17)],
    ['vi', 'Em gửi anh trong vòng 24 giờ.', NOW + 24 * 3_600_000],
    ['vi', 'Em sẽ trả lời vào thứ sáu.', at(27, 17)],
    ['vi', 'Em báo lại sáng mai ạ.', at(23, 11)],
    ['zh', '我明天下午给您回电话。', at(23, 16)],
    ['zh', '我们今天18点前回复您。', at(22, 18)],
    ['zh', '明天下午三点半前给您结果。', at(23, 15, 30)],
    ['zh', '我們會在24小時內回覆您。', NOW + 24 * 3_600_000],
    ['zh', '周五之前给您答复。', at(27, 17)],
    ['mn', 'Маргааш 17 цагт залгая.', at(23, 17)],
    ['mn', 'Баасан гаригт хариу өгнө.', at(27, 17)],
    ['mn', '2 цагийн дотор хариу өгнө.', NOW + 2 * 3_600_000],
    ['mn', 'Маргааш өглөө залгана.', at(23, 11)],
  ])('%s: %s', (language, promise, due) => {
    expect(dueTimeIn(promise, language, NOW)).toBe(due);
  });

  it('keeps the hour on the wall when the clocks change in between', () => {
    const before = new Date(2026, 2, 28, 20, 0);
    expect(new Date(dueTimeIn('I will call tomorrow at 9 am.', 'en', before.getTime()) ?? 0).getHours()).toBe(9);
  });
});
