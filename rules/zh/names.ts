/** Chinese forms of a known name: the surname with a title, the whole of it, the given name. */
import type { NameData } from '../engine/pack';
import { foldChinese } from './fold';

const DOUBLE = new Set([
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '夏侯',
  '慕容',
  '皇甫',
  '尉迟',
  '司徒',
  '令狐',
  '端木',
  '东方',
  '公孙',
  '南宫',
  '轩辕',
  '范姜',
  '张简',
  '独孤',
  '西门',
  '宇文',
  '长孙',
  '闻人',
]);
const TITLES =
  '先生 女士 小姐 太太 老师 同学 总 经理 主任 医生 大夫 律师 工 阿姨 叔叔 爷爷 奶奶 师傅 姐 哥 大哥 大姐 大姊 妈妈 爸爸 董 老板 教授 博士 主管 会长 校长 院长 店长 伯伯 伯母 妈咪 姊 先森'.split(
    ' ',
  );
const COMMON_SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬窦卓花仇艾蓝都巩乐虞原官巫岑';

/** Surname and given name of a Chinese personal name; null for a nickname. */
function parted(name: string): { surname: string; given: string } | null {
  const bare = name.replace(/(?:先生|女士|小姐|太太|老师)$/u, '');
  if (!/^\p{Script=Han}{1,5}$/u.test(bare)) return null;
  const length = DOUBLE.has(bare.slice(0, 2)) && bare.length > 2 ? 2 : 1;
  if (length === 1 && (bare.length > 3 || !COMMON_SURNAMES.includes(bare[0] as string))) return null;
  return { surname: bare.slice(0, length), given: bare.slice(length) };
}

const foldName = (name: string) => foldChinese(name.trim()).text;

export const names: NameData = {
  forms: (name) => {
    const folded = foldName(name);
    if (!folded) return [];
    const parts = parted(folded);
    if (!parts) return [folded, ...folded.split(/[ ,·.]/u).filter((part) => part.length > 2)];
    const { surname, given } = parts;
    return [
      folded,
      ...TITLES.map((title) => surname + title),
      ...(given.length > 1 ? [given] : []),
      ...(given ? TITLES.slice(0, 5).map((title) => given + title) : []),
      ...['小', '老', '阿'].map((before) => before + surname),
      ...(given ? [`${given}姐`, `${given}哥`, `阿${given.at(-1)}`] : []),
    ];
  },
  greetings: (name) => {
    const given = name.trim();
    const titled = /(?:先生|女士|小姐|太太|老[师師])$/u.test(given);
    const parts = parted(foldName(name));
    if (titled || !parts) return [`${given}您好，`];
    const surname = given.slice(0, parts.surname.length);
    return [`${surname}女士您好，`, `${surname}先生您好，`];
  },
};
