/** When something will be, in Vietnamese; what people type without marks only where it can be nothing else. */
import { type TimeWords, UNIT } from '../engine/time-words';

const N = String.raw`(?:\d+ ?(?:-|–|đến|tới) ?)?(?<n>\d+|một|hai|ba|bốn|năm)`;
/** "trong vòng 2 tiếng", "2 tiếng nữa"; `after`: "sau 2 tiếng" too, where it can be no hour on the clock. */
const within = (unit: string, after = '|sau') =>
  new RegExp(
    String.raw`(?<!thứ )${N} ?${unit}(?<half> rưỡi)?(?= (?:nữa|tới|sau))|(?:trong|trong vòng|trong khoảng|trong vong${after}) ${N.replace('<n>', '<n2>')} ?${unit}(?!\p{L})(?<half2> rưỡi)?(?! (?:sáng|trưa|chiều|tối|ngày))`,
    'giu',
  );
const weekday = (name: string) => new RegExp(String.raw`(?<!lần |bước |món |điểm )thứ (?:${name})(?!\p{L})`, 'giu');

export const times: TimeWords = {
  unclear: /hôm qua|hôm trước|hôm kia|tuần trước|vừa rồi|giờ kém| kém |hàng ngày|mỗi ngày|giờ (?:việt nam|hà nội|mỹ|địa phương)/giu,
  lengths: [
    [/(?:trong|trong vòng|sau) nửa (?:tiếng|giờ)|nửa (?:tiếng|giờ) nữa/giu, UNIT.hour / 2],
    [within('(?:phút|p)'), UNIT.minute],
    [within('tiếng'), UNIT.hour],
    [within('(?:giờ|gio|h)', ''), UNIT.hour],
    [within('ngày làm việc'), 'workday'],
    [within('ngày'), UNIT.day],
    [within('tuần'), UNIT.week],
  ],
  days: [
    [/ngày kia|ngày mốt/giu, 2],
    [/ngày mai|(?:sáng|trưa|chiều|tối|đêm) mai(?!\p{L})|ngay mai|(?:sang|chieu) mai(?!\p{L})/giu, 1],
    // Beside an hour only, and not as a name.
    [
      /(?<=\d\s*(?:h|giờ|gio)\s*(?:\d{2}|rưỡi)?|\d:\d{2}) mai(?!\p{L})|(?:^Mai|(?<!\p{L})mai)(?= \d{1,2}(?:\s*(?:h|giờ|gio)(?!\p{L})|:\d))/gu,
      1,
    ],
    [/hôm nay|trong ngày(?! \d| mai)|(?:sáng|trưa|chiều|tối|đêm) nay|hom nay|(?:sang|chieu) nay(?!\p{L})/giu, 0],
  ],
  weekdays: [/chủ nhật/giu, weekday('hai|2'), weekday('ba|3'), weekday('tư|4'), weekday('năm|5'), weekday('sáu|6'), weekday('bảy|7')],
  nextWeek: /tuần (?:sau|tới)/giu,
  thisWeek: /tuần này/giu,
  date: /(?:ngày|hôm) (?<d>\d{1,2})(?:\s*(?:\/|-|tháng)\s*(?<m>\d{1,2}))?(?!\d)|(?<!\d)(?<d2>\d{1,2})\/(?<m2>\d{1,2})(?!\d)/giu,
  months: [],
  clock:
    /\d{1,2}\s*(?:h|giờ)?\s*(?:-|–|đến)\s*\d{1,2}\s*(?:h|giờ)|(?<!\d)(?:(?<h>\d{1,2})\s*(?:h|giờ|gio)(?!\p{L})\s*(?<m>\d{2}(?!\d|\/)|rưỡi)?|(?<hh>\d{1,2}):(?<m2>\d{2}))\s*(?<part>sáng|trưa|chiều|tối|đêm)?/giu,
  morning: /sáng|sang (?:mai|nay)/iu,
  afternoon: /chiều|tối|chieu (?:mai|nay)/iu,
  night: /đêm|tối(?! đa| thiểu)/iu,
  parts: [
    [/đầu giờ sáng/giu, 9 * 60],
    [/đầu giờ chiều/giu, 14 * 60],
    [/cuối ngày|hết giờ làm/giu, 17 * 60, 'alone'],
    [/trưa/giu, 12 * 60],
    [/sáng|sang (?:mai|nay)/giu, 11 * 60],
    [/chiều|chieu (?:mai|nay)/giu, 16 * 60],
    [/tối (?:nay|mai)|buổi tối/giu, 19 * 60],
  ],
  numbers: { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5 },
};
